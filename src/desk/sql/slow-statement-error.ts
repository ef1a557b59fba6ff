import { errors } from '@strapi/utils';
import { said, sayInEnglish } from '../../press/refusals/refusals';

const tooSlow = said('STATEMENT_TOO_SLOW');

/** A statement that the database has stopped, because it took longer than any answer should. */
export class SlowStatementError extends errors.ApplicationError<'SlowStatementError'> {
  constructor() {
    super(sayInEnglish(tooSlow), tooSlow);
    this.name = 'SlowStatementError';
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: query_canceled, which a timeout raises. */
export function isStoppedStatement(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === '57014';
}
