import { isSaid, type Said } from '../said';

/** How something is said: in which words, and what sets a value off from them. */
export interface Voice {
  readonly sentenceOf: (said: Said) => string | undefined;
  readonly valuesOf?: (said: Said) => Readonly<Record<string, unknown>>;
  readonly setOff?: (words: string) => string;
}

/** The sentence of a code. What varies and is not given stays as it stands in it; of an unknown code, the code is said. */
export function fillSentence(said: Said, voice: Voice): string {
  const sentence = voice.sentenceOf(said);
  if (sentence === undefined) return said.code;
  const values = voice.valuesOf?.(said) ?? said;
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? valueIn(values[name], voice) : placeholder,
  );
}

/** Several sentences stand in a row, several names are listed. */
function valueIn(value: unknown, voice: Voice): string {
  if (Array.isArray(value) && value.every(isSaid)) return value.map((each) => fillSentence(each, voice)).join(' ');
  const words = isSaid(value) ? fillSentence(value, voice) : Array.isArray(value) ? value.join(', ') : String(value);
  return voice.setOff?.(words) ?? words;
}
