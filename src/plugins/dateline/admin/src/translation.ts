import en from './translations/en.json';
import { pluginId } from './plugin-id';

export interface TranslatedText {
  readonly id: string;
  readonly defaultMessage: string;
}

export type TextKey = keyof typeof en;

/** A text of the plugin as react-intl wants it: English stands in where a language has no translation. */
export function translation(key: TextKey): TranslatedText {
  return { id: `${pluginId}.${key}`, defaultMessage: en[key] };
}
