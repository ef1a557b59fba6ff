import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';
import ru from './ru.json';

const english = new Map(Object.entries(en));
const argumentsOf = (text: string | undefined) => text?.match(/\{\w+\}/g) ?? [];

describe.each([
  ['French', new Map(Object.entries(fr))],
  ['Russian', new Map(Object.entries(ru))],
  ['Arabic', new Map(Object.entries(ar))],
])('%s', (_language, texts) => {
  it('has every text that English has, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('names the same arguments', () => {
    for (const [key, text] of texts) expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english.get(key))]);
  });

  it('is translated', () => {
    for (const [key, text] of texts) expect([key, text]).not.toEqual([key, english.get(key)]);
  });
});
