import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { actorOf } from '../actor/actor-of';
import { contentRights } from '../rights/content-rights';
import { refusal } from '../refusals/refusal';
import { tokenMay } from '../rights/token-may';

/**
 * Holds admins to what their role may do in each language that an act touches: one that it may not is enough to refuse
 * the whole act. A token is held to the action that it was given; a visitor has none.
 */
export async function refuseUnlessMay(
  strapi: Core.Strapi,
  right: 'embargo' | 'publish',
  { type, documentId }: PublicationVersion,
  locales: readonly string[],
): Promise<void> {
  const { kind } = actorOf(strapi);
  const [asked = ''] = locales;
  if (kind === 'visitor' || (kind === 'token' && !tokenMay(strapi, actions[right]))) refuse(right, asked);
  if (kind !== 'admin') return;
  const { uid } = publicationTypes[type];
  const can = contentRights(strapi, uid);
  // Whole rows with their authors, since the conditions of a custom role may ask for these.
  const rows: readonly { readonly locale: string }[] = await strapi.db.query(uid).findMany({
    where: { documentId, locale: { $in: [...locales] } },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const may =
    right === 'embargo' ? (row: object) => can.update(row, 'embargoedUntil') : (row: object) => can.publish(row);
  for (const locale of locales) {
    const own = rows.filter((row) => row.locale === locale);
    if (!(own.length === 0 ? [{ locale }] : own).every(may)) refuse(right, locale);
  }
}

/** What sends texts out or takes them back is for tokens with full access alone, whatever else the others may do. */
const actions = { embargo: 'api::embargo.embargo.set', publish: 'full access' } as const;

function refuse(right: 'embargo' | 'publish', locale: string): never {
  throw refusal(right === 'embargo' ? 'role.may-not-embargo' : 'role.may-not-publish', { locale });
}
