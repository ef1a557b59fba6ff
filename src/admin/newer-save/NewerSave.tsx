import { useEffect, useState } from 'react';
import { showConflicts, type Choice, type Conflict } from './conflict';
import { ConflictDialog } from './ConflictDialog';
import { returnFocus } from './return-focus';

interface Asked {
  readonly conflict: Conflict;
  readonly answer: (choice: Choice | null) => void;
}

/** Where the edit view shows that a colleague has saved since. Shows nothing while nobody has. */
export function NewerSave() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => showConflicts((conflict) => new Promise((answer) => setAsked({ conflict, answer }))), []);
  // Whoever leaves has not decided.
  useEffect(() => () => asked?.answer(null), [asked]);
  if (asked === undefined) return null;
  const answer = (choice: Choice | null) => {
    asked.answer(choice);
    setAsked(undefined);
    returnFocus();
  };
  return <ConflictDialog key={asked.conflict.at} conflict={asked.conflict} onAnswer={answer} />;
}
