import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Withdrawal } from '../../press/publication-life';
import { publicationTypes } from '../../press/publication-types';
import { loadContent } from '../correction/text-content';
import { holdText } from '../hold-text';
import { now } from '../now';
import { recordAct } from '../record/record-act';
import { refusedParameter } from '../refused-parameter';
import { isEditor } from '../roles/is-editor';
import { textDocuments } from '../text-documents';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { withdrawalOf, withdrawalUid } from './stored-withdrawal';

const LONGEST_REASON = 2000;

/** Reads the reason as a request brings it. */
export function reasonFrom(data: unknown): string {
  const { reason } = (data ?? {}) as { reason?: unknown };
  if (typeof reason !== 'string' || reason.trim() === '' || reason.length > LONGEST_REASON) {
    throw refusedParameter(
      'reason',
      `A withdrawal needs a reason for the public, in up to ${LONGEST_REASON} characters.`,
    );
  }
  return reason.trim();
}

/** Takes a public text back, and leaves at its address the reason. The draft stays as it is. */
export async function withdrawPublication(
  strapi: Core.Strapi,
  handle: PublicationVersion,
  reason: string,
): Promise<Withdrawal> {
  if (!isEditor(strapi)) throw new errors.PolicyError('Only an editor may withdraw a text.');
  const { type, documentId, locale } = handle;
  const { uid } = publicationTypes[type];
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, documentId, trx);
    const where = { documentId, locale, publishedAt: { $notNull: true } };
    const text: { title: string; slug: string } | null = await strapi.db.query(uid).findOne({ where });
    const content = await loadContent(strapi, uid, where);
    if (text === null || content === null) {
      throw new errors.ApplicationError(`This text is not public in "${locale}", so there is nothing to withdraw.`);
    }
    const { title, slug } = text;
    await textDocuments(strapi, type).unpublish({ documentId, locale });
    const address = { publicationType: type, publicationLocale: locale };
    const stored = await strapi.db.query(withdrawalUid).create({
      data: { ...address, publicationId: documentId, slug, title, reason, withdrawnAt: now(strapi), content },
    });
    await recordAct(strapi, { action: 'withdraw', uid, documentId, locale, title, reason });
    return withdrawalOf(stored);
  });
}
