import type { Sentence } from './sentence';

/** Languages that a counter's message is likely to be in; of another, its English name is said. */
export const languageNames: readonly Sentence[] = [
  { en: 'Arabic', ru: 'арабский', fr: 'arabe' },
  { en: 'Chinese', ru: 'китайский', fr: 'chinois' },
  { en: 'English', ru: 'английский', fr: 'anglais' },
  { en: 'French', ru: 'французский', fr: 'français' },
  { en: 'German', ru: 'немецкий', fr: 'allemand' },
  { en: 'Hebrew', ru: 'иврит', fr: 'hébreu' },
  { en: 'Hindi', ru: 'хинди', fr: 'hindi' },
  { en: 'Italian', ru: 'итальянский', fr: 'italien' },
  { en: 'Japanese', ru: 'японский', fr: 'japonais' },
  { en: 'Persian', ru: 'персидский', fr: 'persan' },
  { en: 'Polish', ru: 'польский', fr: 'polonais' },
  { en: 'Portuguese', ru: 'португальский', fr: 'portugais' },
  { en: 'Russian', ru: 'русский', fr: 'russe' },
  { en: 'Serbian', ru: 'сербский', fr: 'serbe' },
  { en: 'Spanish', ru: 'испанский', fr: 'espagnol' },
  { en: 'Turkish', ru: 'турецкий', fr: 'turc' },
  { en: 'Ukrainian', ru: 'украинский', fr: 'ukrainien' },
];
