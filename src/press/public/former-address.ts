/** What stands at an address where a text was public before. */
import { z } from 'zod';
import { publicationTypeNames } from '../publication/publication-types';
import { shape, type ShapeOf } from './shape';
import { documentId, instant, text } from './values';

const type = z.enum(publicationTypeNames);

/** What stands in the place of a text that was taken back. */
const withdrawal = shape('Withdrawal', {
  type,
  documentId,
  locale: text,
  slug: text,
  title: text,
  reason: text,
  withdrawnAt: instant,
});

export type Withdrawal = ShapeOf<typeof withdrawal>;

/** Where the text is now that stood at an address before. */
const redirect = shape('Redirect', { type, documentId, locale: text, slug: text });

export type Redirect = ShapeOf<typeof redirect>;

/** What `GET /api/withdrawals` answers. */
export const withdrawalList = shape('WithdrawalList', { data: z.array(withdrawal) });

/** What `GET /api/redirects` answers. */
export const redirectAnswer = shape('RedirectAnswer', { data: redirect.nullable() });
