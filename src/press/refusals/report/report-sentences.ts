import { pageDoubts } from './page-doubts';
import { pageNotes } from './page-notes';
import { lineRefusals } from './line-refusals';
import { pageRefusals } from './page-refusals';
import { textDoubts } from './text-doubts';
import { titleDoubts } from './title-doubts';
import { titleNotes } from './title-notes';

/** Every sentence of the importer's report by its code: why a file is refused, what is doubtful, what is worth a note. */
export const reportSentences = {
  ...pageRefusals,
  ...lineRefusals,
  ...pageNotes,
  ...titleNotes,
  ...pageDoubts,
  ...titleDoubts,
  ...textDoubts,
} as const;
