import types from 'mime-db/db.json';
import { endingsOf, fileKind, fileKinds, kindOfEnding, usualKinds } from './file-kinds';

const registered: ReadonlyMap<string, object> = new Map(Object.entries(types));

function endingsRegisteredFor(mime: string): unknown {
  const type = registered.get(mime);
  return type && 'extensions' in type ? type.extensions : [];
}

// RFC 9639, section 10.1; the list of types that is installed has the name from before it.
const newer = new Map([['audio/flac', ['flac']]]);

test.each(fileKinds.map(({ id, mime }) => [id, mime]))('%s is registered as %s', (id, mime) => {
  expect(newer.get(mime) ?? endingsRegisteredFor(mime)).toContain(id);
});

test.each(fileKinds)('$id is of its group', ({ id, group, mime }) => {
  const groups = { image: 'image', audio: 'audio', video: 'video' } as const;
  const byType = groups[mime.split('/')[0] as keyof typeof groups];
  const byName = id === 'pdf' ? 'pdf' : id === 'zip' ? 'archive' : letters.has(id) ? 'text' : 'document';
  expect(group).toBe(byType ?? byName);
});

const letters = new Set(['txt', 'csv', 'tsv', 'srt', 'vtt', 'ics']);

test('no ending belongs to two kinds', () => {
  const endings = fileKinds.flatMap(endingsOf);
  expect([...new Set(endings)]).toEqual(endings);
});

test.each([
  ['jpeg', 'jpg'],
  ['JFIF', 'jpg'],
  ['apng', 'png'],
  ['heif', 'heic'],
  ['opus', 'ogg'],
  ['m4v', 'mp4'],
  ['qt', 'mov'],
  ['weba', 'webm'],
  ['dotx', 'docx'],
  ['ppsx', 'pptx'],
  ['ott', 'odt'],
  ['xlt', 'xls'],
  ['md', 'txt'],
  ['ical', 'ics'],
])('a file that ends with %s is one of %s', (ending, id) => expect(kindOfEnding(ending)?.id).toBe(id));

test.each(['html', '', 'constructor'])('an ending “%s” is no kind’s', (ending) => {
  expect(kindOfEnding(ending)).toBeUndefined();
});

test('everything is taken as usual but archives, which may hold anything', () => {
  expect(fileKinds.map(({ id }) => id).filter((id) => !usualKinds.includes(id))).toEqual(['zip']);
});

test('a kind that is none is refused with those that are', () => {
  expect(() => fileKind('exe')).toThrow(/^There is no kind of files "exe"; expected one of jpg, png, .+, ics, zip\.$/);
});
