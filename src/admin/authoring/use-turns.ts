import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SplitText } from '../../press/authoring/split-into-turns';
import { useTextValues, type TextValues } from './text-form';

export interface TurnsHandle {
  /** Makes the turns, behind those that stand there already, and leaves in the text what comes before the first. */
  make(split: SplitText): void;
  /** Brings text and turns back to what they were; undefined where there is nothing to take back. */
  readonly takeBack: (() => void) | undefined;
}

/** Turns made out of the form's text, until they are saved or changed otherwise. */
export function useTurns(): TurnsHandle {
  const values = useTextValues();
  const addFieldRow = useForm('useTurns', (form) => form.addFieldRow);
  const onChange = useForm('useTurns', (form) => form.onChange);
  const [made, setMade] = useState<{ readonly before: TextValues; readonly words: string }>();
  const isUntouched = made !== undefined && made.words === wordsOf(values);
  return {
    make({ body, turns }) {
      // One at a time: Strapi gives each row the key by which its list tells rows apart.
      for (const turn of turns) addFieldRow('turns', { ...turn, person: { connect: [], disconnect: [] } });
      const rest = body.length > 0 ? body : null;
      onChange('body', rest);
      setMade({
        before: { body: values.body, turns: values.turns },
        words: wordsOf({ body: rest, turns: [...(values.turns ?? []), ...turns] }),
      });
    },
    takeBack: isUntouched
      ? () => {
          onChange('body', made.before.body ?? null);
          onChange('turns', made.before.turns ?? []);
          setMade(undefined);
        }
      : undefined,
  };
}

/** All that the text and its turns say: whoever has worked on them since does not lose it. */
function wordsOf({ body, turns }: TextValues): string {
  const said = (turns ?? []).map(({ speaker, role, aside, body: words }) => [speaker, role, aside, words]);
  return JSON.stringify([body ?? null, said]);
}
