import type { Core } from '@strapi/strapi';
import { endingAt, isSetApart, isSooner, latestAhead, settingApart } from '../../press/embargo/text-embargo';
import { isEditor } from '../rights/is-editor';
import { changeTextEmbargo, refusePublic, refuseSooner } from './change-text-embargo';
import { embargoFrom } from './embargo-from';
import { heldLocales, heldUntil, isOut, loadHeldText, type HeldText } from './held-text';
import { inTurn } from './in-turn';
import { saveEmbargo, type TextHandle } from './stored-embargo';

export interface NewDraft {
  readonly locale?: string | null;
  embargoedUntil?: unknown;
}

/**
 * A draft that is about to be begun in a text: another language, or one that was there before. It is held back as long
 * as the text is, whatever was said or left empty; longer is the text's embargo made longer, and sooner is an editor's to
 * decide, who sets the language apart.
 */
export async function admitDraft(strapi: Core.Strapi, handle: TextHandle, row: NewDraft): Promise<void> {
  await inTurn(strapi, async () => {
    const text = await loadHeldText(strapi, handle);
    const locale = row.locale ?? '';
    const given = latestAhead([embargoFrom(row.embargoedUntil)], text.nowMs);
    if (await isOut(strapi, text, locale)) {
      if (given !== null) refusePublic();
      return;
    }
    const held = heldUntil(text, locale);
    if (given === null && held !== null) row.embargoedUntil = new Date(held);
    if (given === null || given === held) return;
    if (isSooner(given, held) && !isEditor(strapi)) await refuseSooner(strapi, held ?? given);
    await takeOver(strapi, text, locale, given);
  });
}

async function takeOver(strapi: Core.Strapi, text: HeldText, locale: string, given: number): Promise<void> {
  const { embargo, nowMs } = text;
  const held = heldUntil(text, locale);
  const goesApart = isSooner(given, held) || isSetApart(embargo, locale, nowMs);
  if (goesApart) {
    const apart = settingApart(endingAt(embargo, embargo.until, nowMs), locale, given);
    await changeTextEmbargo(strapi, text, apart, [locale]);
    return;
  }
  const others = heldLocales(text);
  const next = endingAt(embargo, given, nowMs);
  // What a text is begun with is no act of its own; what it does to other languages is.
  if (others.length === 0) await saveEmbargo(strapi, text.handle, embargo, next, true);
  else await changeTextEmbargo(strapi, text, next, [locale, ...others]);
}

/** Makes the text's what only its drafts say: of a text that has just been made, or of an earlier version's. */
export async function adoptEmbargo(strapi: Core.Strapi, handle: TextHandle): Promise<HeldText | null> {
  return inTurn(strapi, async () => {
    const text = await loadHeldText(strapi, handle);
    const held = heldLocales(text);
    const said = text.rows.filter(({ locale, isPublished }) => !isPublished && held.includes(locale));
    const latest = latestAhead(
      said.map((row) => row.embargoedUntil),
      text.nowMs,
    );
    if (latest === null || !isSooner(latestAhead([text.embargo.until], text.nowMs), latest)) return null;
    await saveEmbargo(strapi, handle, text.embargo, endingAt(text.embargo, latest, text.nowMs), true);
    return loadHeldText(strapi, handle);
  });
}
