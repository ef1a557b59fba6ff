import type { OtherWords } from './other-words';

/** Time zones that are none, in the languages beside English. */
export const zoneWords = {
  'dateline.zone-is-offset': {
    ru: '{value} — смещение, а не часовой пояс: ожидается название IANA, например Europe/London.',
    fr: '{value} est un décalage, non un fuseau horaire : un nom IANA est attendu, par exemple Europe/London.',
    ar: '{value} فارق زمني لا منطقة زمنية. المتوقع اسم IANA، مثل Europe/London.',
  },
  'dateline.zone-expected': {
    ru: '{value} — не часовой пояс: ожидается название IANA, например Europe/London.',
    fr: '{value} n’est pas un fuseau horaire : un nom IANA est attendu, par exemple Europe/London.',
    ar: '{value} ليس منطقة زمنية. المتوقع اسم IANA، مثل Europe/London.',
  },
} as const satisfies OtherWords;
