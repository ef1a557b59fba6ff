import { errors } from '@strapi/utils';
import { sayInEnglish } from '../../press/refusals/refusals';

/** Who has saved a text since, when, and in which fields. */
export interface SavedSince {
  readonly code: 'saved-since';
  /** Null where nobody has signed it: a token, or the house itself. */
  readonly by: { readonly id: number; readonly name: string } | null;
  readonly at: string;
  /** Fields that both have written. */
  readonly fields: readonly string[];
  /** Fields that are not sent, and would go out unseen. */
  readonly unseen: readonly string[];
}

/** A refusal of 409: what is sent was written over something older than what is stored (RFC 9110, 15.5.10). */
export class SavedSinceError extends errors.ApplicationError<'ConflictError', string, SavedSince> {
  constructor(details: SavedSince) {
    super(sayInEnglish({ ...details }), details);
    this.name = 'ConflictError';
  }
}
