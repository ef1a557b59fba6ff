import type { Core } from '@strapi/strapi';
import { endingAt, isSetApart, isSooner, latestAhead, settingApart } from '../../press/embargo/text-embargo';
import { isEditor } from '../rights/is-editor';
import { changeTextEmbargo, refusePublic, refuseSooner } from './change-text-embargo';
import { heldLocales, heldUntil, isOut, loadHeldText, type HeldText } from './held-text';
import { inTurn } from './in-turn';
import type { TextHandle } from './stored-embargo';

/**
 * An embargo that is about to be written on drafts of a text. Set or made longer, it is the text's, and holds for every
 * language that is not set apart. Only an editor ends one sooner: for the whole text where these drafts are all that it
 * holds back, else for them alone, which sets them apart.
 */
export async function changeEmbargo(
  strapi: Core.Strapi,
  handle: TextHandle,
  locales: readonly string[],
  until: number | null,
): Promise<void> {
  await inTurn(strapi, async () => {
    const text = await loadHeldText(strapi, handle);
    const next = latestAhead([until], text.nowMs);
    const changed: string[] = [];
    for (const locale of locales) {
      if (await isOut(strapi, text, locale)) {
        if (next !== null) refusePublic();
      } else if (heldUntil(text, locale) !== next) changed.push(locale);
    }
    const ended = latestAhead(
      changed.map((locale) => heldUntil(text, locale)).filter((end) => isSooner(next, end)),
      0,
    );
    if (ended !== null && !isEditor(strapi)) await refuseSooner(strapi, ended);
    await changeApart(strapi, text, changed, next);
    await changeTogether(strapi, handle, changed, next);
  });
}

async function changeApart(strapi: Core.Strapi, text: HeldText, changed: readonly string[], next: number | null) {
  const apart = changed.filter((locale) => isSetApart(text.embargo, locale, text.nowMs));
  if (apart.length === 0) return;
  const embargo = apart.reduce((so, locale) => settingApart(so, locale, next), endingAtIts(text));
  await changeTextEmbargo(strapi, text, embargo, apart);
}

function endingAtIts({ embargo, nowMs }: HeldText) {
  return endingAt(embargo, embargo.until, nowMs);
}

async function changeTogether(
  strapi: Core.Strapi,
  handle: TextHandle,
  changed: readonly string[],
  next: number | null,
): Promise<void> {
  const text = await loadHeldText(strapi, handle);
  const own = changed.filter((locale) => !isSetApart(text.embargo, locale, text.nowMs));
  if (own.length === 0) return;
  const others = heldLocales(text).filter((locale) => !own.includes(locale));
  const isEnding = own.some((locale) => isSooner(next, heldUntil(text, locale)));
  if (!isEnding || others.length === 0) {
    await changeTextEmbargo(strapi, text, endingAt(text.embargo, next, text.nowMs), [...own, ...others]);
    return;
  }
  const apart = own.reduce((so, locale) => settingApart(so, locale, next), endingAtIts(text));
  await changeTextEmbargo(strapi, text, apart, own);
}
