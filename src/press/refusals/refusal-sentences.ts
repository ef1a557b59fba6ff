import { datelineSentences, type Sentence } from 'strapi-plugin-dateline/core';
import { goingOutSentences } from './going-out';
import { importSentences } from './imports';
import { requestSentences } from './requests';
import { rightsSentences } from './rights';
import { scheduleSentences } from './schedules';

/** Every sentence with which the press office refuses something, in the languages of the panel. */
export const refusalSentences: readonly Sentence[] = [
  ...goingOutSentences,
  ...scheduleSentences,
  ...rightsSentences,
  ...importSentences,
  ...requestSentences,
  ...datelineSentences,
];
