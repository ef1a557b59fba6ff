import type { OtherWords } from './other-words';

/** Instants that are none, in the languages beside English. */
export const instantWords = {
  'dateline.instant-expected': {
    ru: '{value} — не момент времени: ожидаются дата и время с Z или смещением, например 2021-04-12T05:46:00Z.',
    fr: '{value} n’est pas un instant : une date et une heure avec Z ou un décalage sont attendues, par exemple 2021-04-12T05:46:00Z.',
    ar: '{value} ليس لحظة زمنية. المتوقع تاريخ ووقت مع Z أو فارق، مثل 2021-04-12T05:46:00Z.',
  },
  'dateline.instant-out-of-range': {
    ru: 'Момент выходит за пределы 0001–9999 годов.',
    fr: 'L’instant sort des années 0001 à 9999.',
    ar: 'اللحظة خارج السنوات 0001 إلى 9999.',
  },
} as const satisfies OtherWords;
