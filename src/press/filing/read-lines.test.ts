import { SavedPageError } from '../import/saved-page';
import { readLines } from './read-lines';

const good = { type: 'speech', locale: 'en', title: 'On tides', date: '2026-03-01' };

const bytesOf = (text: string) => new TextEncoder().encode(text);

function told(bytes: Uint8Array): string {
  try {
    return `${readLines(bytes).length} read`;
  } catch (error) {
    if (!(error instanceof SavedPageError)) throw error;
    return `${error.line}: ${error.message}`;
  }
}

test('a line is a publication, with nothing where it says nothing', () => {
  const [read] = readLines(bytesOf(`\n${JSON.stringify({ ...good, body: ['One.', 'Two.'], excerpt: null })}\r\n\n`));
  expect(read?.line).toBe(2);
  expect(read?.record).toMatchObject({ ...good, dateBasis: 'printed', featured: false, excerpt: null, turns: [] });
  expect(read?.record.body).toHaveLength(2);
});

test('what its type has no place for is left out', () => {
  const [read] = readLines(bytesOf(JSON.stringify({ ...good, outlet: 'The Herald', issuers: ['The office'] })));
  expect(read?.record).toMatchObject({ outlet: null, issuers: [] });
});

test.each([
  ['nothing', '', /^1: The file has no line; expected publications, one a line/],
  ['blank lines', '\n \n', /^1: The file has no line/],
  ['a list', '[]', /^1: The line is no JSON object; expected one such as \{"type"/],
  ['half an object', `${JSON.stringify(good)}\n{"type"`, /^2: The line is no JSON object/],
  ['no title', JSON.stringify({ ...good, title: null }), /^1: "title" is missing or otherwise than expected: "…"/],
  ['a blank title', JSON.stringify({ ...good, title: ' ' }), /^1: "title"/],
  ['another type', JSON.stringify({ ...good, type: 'poem' }), /^1: "type" .*"speech", /],
  ['a day that is none', JSON.stringify({ ...good, date: '2026-02-30' }), /^1: "date" .*"2026-03-01"/],
  ['a body in one', JSON.stringify({ ...good, body: 'One.' }), /^1: "body" .*\["…"\]/],
  ['a turn without words', JSON.stringify({ ...good, turns: [{ speaker: 'A', role: 'answer' }] }), /^1: "turns" /],
  [
    'a byline with more',
    JSON.stringify({ ...good, people: [{ function: 'speaker', name: 'A', id: 3 }] }),
    /^1: "people" /,
  ],
  ['a field of nobody', JSON.stringify({ ...good, slug: 'x' }), /^1: "slug" is nothing that a publication has/],
  ['a field of every object', JSON.stringify({ ...good, toString: 'x' }), /^1: "toString" is nothing/],
])('%s is refused by its line', (_what, text, sentence) => {
  expect(told(bytesOf(text))).toMatch(sentence);
});

test('bytes that are no text are refused by their line', () => {
  expect(told(new Uint8Array([...bytesOf(`${JSON.stringify(good)}\n`), 0xff, 0xfe]))).toMatch(/^2: Found bytes/);
});
