import en from './translations/en.json';
import { pluginId } from './plugin-id';

export interface TranslatedText {
  readonly id: string;
  readonly defaultMessage: string;
}

/** A text of the plugin as react-intl wants it: English stands in where a language has no translation. */
export function translation(key: keyof typeof en): TranslatedText {
  return { id: `${pluginId}.${key}`, defaultMessage: en[key] };
}
