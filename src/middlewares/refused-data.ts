import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { dataFault } from '../press/bytes/data-fault';
import { refusalOf } from '../desk/refusals/refusal';
import { isSaid } from 'strapi-plugin-dateline/sentences';
import type { RefusalAnswer } from '../press/refusals/refusal-answer';
import { refusalClasses } from '../press/refusals/refusal-classes';
import { classOf } from '../press/refusals/refusals';

/**
 * The one place where an error that came of the data becomes a refusal with a sentence. To stand within
 * `strapi::errors`, which answers what it does not know with 500 and a stack trace in the log.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const fault = dataFault(error);
      // A door let something through: that it was, and where, is worth a line.
      if (fault !== null) strapi.log.warn(`${ctx.method} ${ctx.path}: ${(error as Error).message.slice(0, 300)}`);
      if (fault !== null) throw refusalOf(fault);
      const refused = ownAnswer(error);
      if (refused !== null) {
        ctx.status = refused.error.status;
        ctx.body = refused;
        return;
      }
      const status = clientStatus(error);
      if (status === null) throw error;
      answer(ctx, status, (error as Error).message);
    }
  };

/** A refusal of the house of a kind that Strapi's errors do not have, and would answer with 400. */
function ownAnswer(error: unknown): RefusalAnswer | null {
  if (!(error instanceof errors.ApplicationError) || !isSaid(error.details)) return null;
  const kind = refusalClasses[classOf(error.details)];
  const { name, message, details } = error;
  return name === kind.name && ownNames.has(name) ? { data: null, error: { ...kind, message, details } } : null;
}

const ownNames: ReadonlySet<string> = new Set(['UnsupportedMediaTypeError', 'GoneError', 'TooManyListenersError']);

/** What readers of bodies throw: a status below 500 (`http-errors`; of forms, `formidable`), and a sentence to be shown. */
function clientStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if (error instanceof errors.ApplicationError || error instanceof errors.HttpError) return null;
  const { status, httpCode } = error as { readonly status?: unknown; readonly httpCode?: unknown };
  const said = status ?? httpCode;
  return typeof said === 'number' && said >= 400 && said < 500 ? said : null;
}

const names: Readonly<Record<number, string>> = { 413: 'PayloadTooLargeError', 415: 'UnsupportedMediaTypeError' };

function answer(ctx: Context, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: names[status] ?? 'BadRequestError', message, details: {} } };
}
