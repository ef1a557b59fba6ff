import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import { isSooner, latestAhead } from '../../press/embargo/text-embargo';
import { publicationUids, type PublicationUid } from '../../press/publication/publication-types';
import { defaultLocaleOf } from '../site/default-locale';
import { recordAct } from '../record/record-act';
import { isEditor } from '../rights/is-editor';
import { refuseSooner, showEmbargo } from './change-text-embargo';
import { embargoFrom } from './embargo-from';
import { loadHeldText, type HeldText } from './held-text';
import { onWrites } from '../writes/on-writes';

/**
 * What rows cannot tell of themselves: which text a copy was made of, and that a draft has lost its public row. A copy is
 * held back as long as anything of what it was made of; a language that is taken down stands under its text's embargo.
 */
export function carryEmbargoes(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const uid = publicationUids.find((each) => each === context.uid);
    if (uid === undefined) return next();
    const params = context.params as Params;
    if (context.action === 'clone') return copying(strapi, uid, params, async () => next());
    if (context.action !== 'unpublish') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const { entries } = result as { entries: readonly { readonly locale: string }[] };
      await showEmbargo(
        strapi,
        { uid, documentId: params.documentId },
        entries.map(({ locale }) => locale),
      );
      return result;
    });
  });
}

interface Params {
  readonly documentId: string;
  data?: Readonly<Record<string, unknown>>;
}

async function copying<Result>(strapi: Core.Strapi, uid: PublicationUid, params: Params, next: () => Promise<Result>) {
  return strapi.db.transaction(async () => {
    const source = await loadHeldText(strapi, { uid, documentId: params.documentId });
    const held = heldAnywhere(source);
    const given = latestAhead([embargoFrom(params.data?.embargoedUntil)], source.nowMs);
    if (given !== null && held !== null && isSooner(given, held) && !isEditor(strapi)) await refuseSooner(strapi, held);
    if (held !== null && given === null) params.data = { ...params.data, embargoedUntil: new Date(held) };
    const copied = await next();
    if (given !== null && held !== null && isSooner(given, held))
      await recordShorter(strapi, uid, copied, { held, given });
    return copied;
  });
}

function heldAnywhere({ embargo, rows, nowMs }: HeldText): number | null {
  const onRows = rows.map((row) => row.embargoedUntil);
  return latestAhead([embargo.until, ...Object.values(embargo.apart), ...onRows], nowMs);
}

interface Copy {
  readonly documentId: string;
  readonly entries: readonly { readonly locale?: string | null; readonly title?: string }[];
}

async function recordShorter(
  strapi: Core.Strapi,
  uid: PublicationUid,
  copied: unknown,
  { held, given }: { readonly held: number; readonly given: number },
): Promise<void> {
  const { documentId, entries } = copied as Copy;
  const details = { from: toInstant(held), to: toInstant(given) };
  for (const { locale, title } of entries) {
    const subject = { uid, documentId, locale: locale ?? (await defaultLocaleOf(strapi)), title };
    await recordAct(strapi, { action: 'shorten-embargo', ...subject, details });
  }
}
