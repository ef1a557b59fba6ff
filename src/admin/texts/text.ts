export interface TranslatedText {
  readonly id: string;
  readonly defaultMessage: string;
}

/**
 * The texts of one room of the panel as react-intl wants them. English stands in where a language has no translation.
 *
 * @param english the room's `texts/en.json`; its `ru.json` and `fr.json` stand beside it, and all three in `translations`
 * @example const text = textsOf('calendar', en); formatMessage(text('title'))
 */
export function textsOf<Key extends string>(room: string, english: Readonly<Record<Key, string>>) {
  return (key: Key): TranslatedText => ({ id: textId(room, key), defaultMessage: english[key] });
}

export function textId(room: string, key: string): string {
  return `chancery.${room}.${key}`;
}
