import type { OtherWords } from './other-words';

/** Languages that are none, in the languages beside English. */
export const localeWords = {
  'dateline.locale-expected': {
    ru: '{value} — не языковой тег: ожидается тег BCP 47, например ru или pt-BR.',
    fr: '{value} n’est pas une langue : une étiquette BCP 47 est attendue, par exemple ru ou pt-BR.',
    ar: '{value} ليس رمز لغة. المتوقع رمز BCP 47، مثل ru أو pt-BR.',
  },
} as const satisfies OtherWords;
