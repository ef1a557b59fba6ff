export interface TranslatedText {
  readonly id: string;
  readonly defaultMessage: string;
}

/**
 * The words of one room of the panel as react-intl wants them. English stands in where a language has no translation.
 *
 * @param english the room's `wording/en.json`; its `ru.json`, `fr.json` and `ar.json` stand beside it, and all four in `translations`
 * @example const text = wordingOf('calendar', en); formatMessage(text('title'))
 */
export function wordingOf<Key extends string>(room: string, english: Readonly<Record<Key, string>>) {
  return (key: Key): TranslatedText => ({ id: textId(room, key), defaultMessage: english[key] });
}

export function textId(room: string, key: string): string {
  return `chancery.${room}.${key}`;
}
