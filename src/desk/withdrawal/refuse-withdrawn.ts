import type { Said } from 'strapi-plugin-dateline/sentences';
import type { Core } from '@strapi/strapi';
import { publicationTypeOf, type PublicationUid } from '../../press/publication/publication-types';
import { withdrawalHolding, withdrawalsOf } from './held-withdrawn';
import type { StoredWithdrawal } from './stored-withdrawal';
import { refusalOf } from '../refusals/refusal';
import { said } from '../../press/refusals/refusals';

export interface Publishing {
  readonly uid: PublicationUid;
  /** Undefined for a text that is only now being made. */
  readonly documentId: string | undefined;
  readonly locales: readonly string[];
}

/** A withdrawn text does not come back by the way: not by a schedule, not in a bulk, not with a saved draft. */
export async function refuseWithdrawn(strapi: Core.Strapi, { uid, documentId, locales }: Publishing): Promise<void> {
  const type = publicationTypeOf(uid);
  if (documentId === undefined || type === undefined) return;
  if (locales.includes('*')) {
    const [withdrawn] = await withdrawalsOf(strapi, { type, documentId });
    if (withdrawn !== undefined) refuse(withdrawn, withdrawn.publicationLocale);
    return;
  }
  const held: (readonly [string, StoredWithdrawal])[] = [];
  for (const locale of locales) {
    const withdrawn = await withdrawalHolding(strapi, { type, documentId, locale });
    if (withdrawn?.publicationLocale === locale) refuse(withdrawn, locale);
    if (withdrawn !== null) held.push([locale, withdrawn]);
  }
  for (const [locale, withdrawn] of held) refuse(withdrawn, locale);
}

function refuse(withdrawn: StoredWithdrawal, locale: string): never {
  throw refusalOf(sayWithdrawn(withdrawn, locale));
}

/** Why a language does not go out: it is withdrawn itself, or was begun in a text that was withdrawn as a whole. */
export function sayWithdrawn({ title, publicationLocale }: StoredWithdrawal, locale: string): Said {
  return said(publicationLocale === locale ? 'text.withdrawn' : 'text.withdrawn-whole', { title, locale });
}
