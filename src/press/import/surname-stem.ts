import { foldText } from './fold-text';

/** Endings of surnames in Slavic languages, folded, which leaves `й` as `и`; the longest first. */
const cyrillicEnding = /(?:ого|его|ому|ему|ыми?|ими?|ои|еи|ою|ею|ая|яя|ую|юю|ии|ыи|ом|ем|[аеоуыияюь])$/u;
const latinEnding = /(?:iego|iemu|ego|emu|eho|ym|im|ej|ou|em|[aeiouy])$/u;

/** The surname without the ending of its case, as far as that leaves a name: `Орловского` and `Орловский` alike. */
export function surnameStem(name: string): string {
  const surname = nameParts(name).at(-1) ?? '';
  const stem = surname.replace(/\p{Script=Cyrillic}/u.test(surname) ? cyrillicEnding : latinEnding, '');
  return stem.length < shortestStem ? surname : stem;
}

const shortestStem = 3;

/** Initials and words of the name, folded. */
export function nameParts(name: string): readonly string[] {
  return foldText(name.replaceAll('.', ' ')).split(' ');
}
