import type { Sentence } from 'strapi-plugin-dateline/core';
import { pageNotes } from './page-notes';
import { pageRefusals } from './page-refusals';
import { titleNotes } from './title-notes';

/** Every sentence of the importer's report, in the languages of the panel. */
export const reportSentences: readonly Sentence[] = [...pageRefusals, ...pageNotes, ...titleNotes];
