/** Where somebody writes next, and what. */
import type { Chance } from '../../helpers/chance';
import { languages, type Field, type Version } from './written-form';

export function somewhere(chance: Chance, documentIds: readonly string[]): Version {
  return { documentId: chance.pick(documentIds), locale: chance.pick(languages) };
}

/** Letters of three alphabets, signs of the French, and one that is two code units. */
export const sentences = [
  'The harbour is open to all ships that keep the peace',
  'Порт открыт, и огни горят до утра',
  'L’été, « la mer » est calme — dit-on',
  'Tea: 3 £, 4 € & a smile',
  'Заявление № 7: «мы помним»',
  'A quiet day 🌊 at sea',
] as const;

/** So many characters, and then it is written elsewhere: some have an end in the schema. */
export const room: Readonly<Record<Field, number>> = { title: 800, place: 150, event: 150, excerpt: 2000, body: 8000 };
