import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readSavedPage } from './read-saved-page';
import { SavedPageError } from './saved-page';

describe('a file that is no such page', () => {
  const names = ['english', 'russian', 'french', 'arabic', 'spanish', 'german'];
  const pages = names.map((name) => readFileSync(path.join(__dirname, 'fixtures', `${name}.txt`)));

  /** Read or refused; anything else is a fault of the reader. */
  function tryReading(bytes: Uint8Array): void {
    try {
      readSavedPage(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(SavedPageError);
      expect(error).toMatchObject({ line: expect.any(Number), message: expect.stringMatching(/\S\.$/) });
    }
  }

  it('is refused in a sentence, whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), tryReading));
  });

  it('is refused in a sentence where a page was damaged', () => {
    const damage = fc.record({
      at: fc.nat(5000),
      cut: fc.nat(40),
      put: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '0', '31.02.2021 - ')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(damage, { maxLength: 4 }), (page, damages) => {
        let bytes = [...page];
        for (const { at, cut, put } of damages)
          bytes = bytes.toSpliced(at % bytes.length, cut, ...new TextEncoder().encode(put));
        tryReading(new Uint8Array(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('is read or refused at five megabytes, however repetitive, before the runner’s own limit', () => {
    const head = '12 April 2021\nMoscow: 08:46\nLondon: 06:46\n\n';
    const fill = (text: string) => text.repeat(Math.ceil((5 * 1024 * 1024) / text.length));
    for (const body of ['06.04.2021 - ', 'Aa Bb: x\n', 'a:', '(((', '\n', 'Visas:\n+44 20 7946 0123\n']) {
      tryReading(new TextEncoder().encode(`${head}${fill(body)}\nall messages`));
    }
  });
});
