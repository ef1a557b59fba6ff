import { panelLanguage } from '../kit/panel-language';
import { translations } from '../wording/all-wording';
import { textId } from '../kit/text';

/** That the server was not reached, in the panel's language; outside of React, where requests are made. */
export function sayUnreachable(): string {
  const texts = language(panelLanguage());
  return texts[textId('kept-words', 'unreachable')] ?? '';
}

function language(code: string): Readonly<Record<string, string>> {
  if (code === 'ru' || code === 'fr' || code === 'ar') return translations[code];
  return translations.en;
}
