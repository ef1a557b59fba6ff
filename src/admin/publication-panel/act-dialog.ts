import type { OpenPublication } from './use-publication';

/** What every dialog of the panel is given. */
export interface ActDialogProps {
  readonly publication: OpenPublication;
  onClose(): void;
}

/** How long a reason or a note for the public may be: as long as the desk takes it. */
export const LONGEST_SENTENCE = 2000;
