/** What each refusal of an entry says was expected, and what stands just inside of it. */
import type { Model } from '../query/model';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { readBlocks } from './read-blocks';
import { readEntry } from './read-entry';
import { isRowId, readRelation } from './read-relation';

function refusalOf(read: () => void): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ParameterRefusal)
      return `${error.said.code} ${error.parameter}: ${error.message.split(' expected ')[1]}`;
    throw error;
  }
  return 'nothing';
}

const handle = 'an id or a documentId';
const changes = 'connect, disconnect, set';

describe('a relation', () => {
  const asked = (value: unknown, byRowOnly = false) => refusalOf(() => readRelation(value, 'topics', { byRowOnly }));

  test.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a row', 1],
    ['a row as text', '2147483647'],
    ['a documentId', 'abc_D-9'],
    ['a documentId as long as a column', 'a'.repeat(255)],
    ['how many there are', { count: 3 }],
    ['an entry with all that may be said of it', { id: 1, documentId: 'a', locale: 'en', status: 'published' }],
    ['an entry with gaps', { documentId: 'a', id: null, locale: null, status: null, position: null }],
    ['a draft', { id: 1, status: 'draft' }],
    ['a thousand entries', Array.from({ length: 1_000 }, (_each, index) => index + 1)],
    ['one to connect', { connect: 1 }],
    ['one to take away', { disconnect: [{ id: 1 }] }],
    ['one to put in place of all', { set: 'abc' }],
    ['nothing to connect', { connect: null, disconnect: undefined }],
    ['options', { connect: [], options: { strict: true } }],
    ['options left out', { connect: [], options: null }],
    ['places before and after', { connect: [{ id: 1, position: { before: 2, after: 'abc' } }] }],
    ['places at the ends', { connect: [{ id: 1, position: { start: true, end: null, before: null } }] }],
    ['places of a name that nobody knows', { connect: [{ id: 1, position: { beside: 'it', below: false } }] }],
  ])('is read: %s', (_what, value) => expect(asked(value)).toBe('nothing'));

  test.each<readonly [string, unknown, string, string]>([
    ['no row 0', 0, 'topics', handle],
    ['no row below it', -1, 'topics', handle],
    ['no row beyond 32 bits', '2147483648', 'topics', handle],
    ['no truth', true, 'topics', handle],
    ['no word with a blank', 'a b', 'topics', handle],
    ['nothing empty', '', 'topics', handle],
    ['nothing longer than a column', 'a'.repeat(256), 'topics', handle],
    ['no entry of nothing', { locale: 'en' }, 'topics', handle],
    ['no id that is none', { id: 1.5 }, 'topics.id', handle],
    ['no documentId that is a number', { documentId: 7 }, 'topics.documentId', handle],
    ['no list of locales', { id: 1, locale: ['en'] }, 'topics.locale', 'one locale'],
    ['no other state', { id: 1, status: 'modified' }, 'topics.status', '"draft" or "published"'],
    ['a thousand and one entries', Array.from({ length: 1_001 }, () => 1), 'topics', 'at most 1000 entries'],
    ['another one in a list', [1, 'a b'], 'topics[1]', handle],
    ['another change', { connect: [], add: [1] }, 'topics.add', changes],
    ['one wrong among the connected', { connect: ['a b'] }, 'topics.connect[0]', handle],
    ['options that are a word', { set: [], options: 'strict' }, 'topics.options', 'an object'],
    ['a count beside something', { count: 3, more: 1 }, 'topics', handle],
    ['a count in words', { count: 'three' }, 'topics', handle],
    [
      'a place that is a word',
      { connect: [{ id: 1, position: 'end' }] },
      'topics.connect[0].position',
      '"before", "after", "start" or "end"',
    ],
    ['a place before nothing', { set: [{ id: 1, position: { before: {} } }] }, 'topics.set[0].position.before', handle],
    ['a place after a word', { set: [{ id: 1, position: { after: 'a b' } }] }, 'topics.set[0].position.after', handle],
    [
      'a start that is a word',
      { set: [{ id: 1, position: { start: 'yes' } }] },
      'topics.set[0].position.start',
      'true or false',
    ],
    [
      'an end that is a number',
      { set: [{ id: 1, position: { end: 1 } }] },
      'topics.set[0].position.end',
      'true or false',
    ],
    [
      'a number at a place that nobody knows',
      { set: [{ id: 1, position: { beside: 5 } }] },
      'topics.set[0].position.beside',
      'one word',
    ],
  ])('is refused: %s', (_what, value, field, expected) => {
    expect(asked(value)).toBe(`field.unfit ${field}: ${expected}.`);
  });

  test('to files is known by rows alone', () => {
    expect(asked([1, { id: 2 }], true)).toBe('nothing');
    expect(asked('abc', true)).toBe('field.unfit topics: the id of a row.');
    expect(asked({ id: 'abc' }, true)).toBe('field.unfit topics.id: the id of a row.');
  });

  test.each<readonly [unknown, boolean]>([
    [1, true],
    ['1', true],
    [0, false],
    ['-1', false],
    [2 ** 31 - 1, true],
    [2 ** 31, false],
    [1n, false],
    [null, false],
  ])('%p is the id of a row: %s', (value, isIt) => expect(isRowId(value)).toBe(isIt));
});

describe('blocks', () => {
  const asked = (...nodes: readonly unknown[]) => refusalOf(() => readBlocks(nodes, 'body'));
  const text = { type: 'text', text: 'a' };
  const within = (type: string, own: object = {}, children: unknown = [text]) => ({ type, ...own, children });
  const image = {
    name: 'a',
    url: '/a',
    hash: 'a',
    ext: 'a',
    mime: 'a',
    provider: 'a',
    createdAt: 'a',
    updatedAt: 'a',
    width: 1,
    height: 1,
    size: 1,
  };
  const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
  const nested = (levels: number): object =>
    levels === 0 ? text : within('list', { format: 'ordered' }, levels === 1 ? [] : [nested(levels - 1)]);

  test.each<readonly [string, unknown]>([
    ...['paragraph', 'quote', 'code'].map((type) => [`a ${type}`, within(type)] as const),
    ...[1, 2, 3, 4, 5, 6].map((level) => [`a heading of level ${level}`, within('heading', { level })] as const),
    ...['ordered', 'unordered'].map(
      (format) => [`an ${format} list`, within('list', { format }, [within('list-item')])] as const,
    ),
    ...marks.map((mark) => [`${mark} text`, within('paragraph', {}, [{ ...text, [mark]: true }])] as const),
    ['a link', within('paragraph', {}, [within('link', { url: '/a' })])],
    ['code of a language', within('code', { language: 'ts' })],
    ['code of no language', within('code', { language: null })],
    ['an image', within('image', { image })],
    [
      'an image with all that may be said of it',
      within('image', { image: { ...image, alternativeText: 'a', caption: 'a', previewUrl: 'a', formats: {} } }),
    ],
    ['an image with gaps', within('image', { image: { ...image, alternativeText: null, formats: null } })],
    ['twenty-one levels', nested(21)],
  ])('are read: %s', (_what, node) => expect(asked(node)).toBe('nothing'));

  test.each<readonly [string, unknown, string, string]>([
    ['a word', 'a', 'body[0]', 'a block'],
    ['another type', within('table'), 'body[0].type', 'paragraph, heading, quote, list, code, image'],
    ['an item at the root', within('list-item'), 'body[0].type', 'paragraph, heading, quote, list, code, image'],
    [
      'a paragraph in a paragraph',
      within('paragraph', {}, [within('paragraph')]),
      'body[0].children[0].type',
      'text, link',
    ],
    ['text in a list', within('list', { format: 'ordered' }), 'body[0].children[0].type', 'list-item, list'],
    [
      'a link in a link',
      within('quote', {}, [within('link', { url: '/' }, [within('link', { url: '/' })])]),
      'body[0].children[0].children[0].type',
      'text',
    ],
    ['no children', within('quote', {}, null), 'body[0].children', 'a list of text, link'],
    ['a heading of level 0', within('heading', { level: 0 }), 'body[0].level', '1, 2, 3, 4, 5, 6'],
    ['a list of no format', within('list', {}, []), 'body[0].format', 'ordered, unordered'],
    ['a link to nowhere', within('quote', {}, [within('link')]), 'body[0].children[0].url', 'text'],
    ['a language that is a number', within('code', { language: 5 }), 'body[0].language', 'text'],
    ['text without words', within('quote', {}, [{ type: 'text' }]), 'body[0].children[0].text', 'text'],
    ...marks.map(
      (mark) =>
        [
          `${mark} that is a word`,
          within('quote', {}, [{ ...text, [mark]: 'yes' }]),
          `body[0].children[0].${mark}`,
          'true or false',
        ] as const,
    ),
    ['no image', within('image'), 'body[0].image', 'an image as the media library has it'],
    [
      'an address for an image',
      within('image', { image: '/a' }),
      'body[0].image',
      'an image as the media library has it',
    ],
    ...Object.keys(image).map(
      (name) =>
        [
          `an image without its ${name}`,
          within('image', { image: { ...image, [name]: null } }),
          'body[0].image',
          'an image as the media library has it',
        ] as const,
    ),
    ...['alternativeText', 'caption', 'previewUrl', 'formats'].map(
      (name) =>
        [
          `an image whose ${name} is a number`,
          within('image', { image: { ...image, [name]: 5 } }),
          'body[0].image',
          'an image as the media library has it',
        ] as const,
    ),
    ['twenty-two levels', nested(22), `body[0]${'.children[0]'.repeat(21)}`, 'at most 20 levels'],
  ])('are refused: %s', (_what, node, field, expected) => {
    expect(asked(node)).toBe(`field.unfit ${field}: ${expected}.`);
  });

  test('are a list', () => {
    expect(refusalOf(() => readBlocks({}, 'body'))).toBe('field.unfit body: a list of blocks.');
  });
});

describe('an entry', () => {
  const turn: Model = { uid: 'press.turn', modelType: 'component', attributes: { speaker: { type: 'string' } } };
  const speech: Model = {
    uid: 'api::speech.speech',
    attributes: {
      title: { type: 'string' },
      date: { type: 'date' },
      own: { type: 'customField' },
      turns: { type: 'component', component: 'press.turn', repeatable: true },
      lost: { type: 'component', component: 'press.lost' },
      zone: { type: 'dynamiczone', components: ['press.turn', 'press.lost'] },
      topics: { type: 'relation', target: 'api::topic.topic' },
      anything: { type: 'relation', relation: 'morphToMany' },
    },
  };
  const asked = (data: unknown) =>
    refusalOf(() => readEntry(data, speech, (uid) => (uid === turn.uid ? turn : undefined)));

  test.each<readonly [string, unknown]>([
    ['what a plugin keeps', { own: { a: 1 } }],
    ['a part whose type is gone', { lost: 'anything' }],
    ['five thousand turns', { turns: Array.from({ length: 5_000 }, () => ({})) }],
    ['a relation by a word', { topics: 'abc' }],
  ])('is read: %s', (_what, data) => expect(asked(data)).toBe('nothing'));

  test.each<readonly [string, unknown, string, string]>([
    ['nothing', null, 'data', 'an object of fields'],
    ['a day with its time', { date: '2026-03-01T00:00:00Z' }, 'date', 'a day such as 2026-03-01'],
    ['a character that is none', { title: 'a\0' }, 'title', 'none of a character that is none'],
    [
      'five thousand and one turns',
      { turns: Array.from({ length: 5_001 }, () => ({})) },
      'turns',
      'a list of at most 5000 objects',
    ],
    ['a turn that is a word', { turns: [{}, 'a'] }, 'turns[1]', 'an object of fields'],
    ['a turn of no row', { turns: [{ id: 0 }] }, 'turns[0].id', 'the id of a part of this text, or none'],
    ['a turn of nothing', { turns: [{ id: null }] }, 'turns[0].id', 'the id of a part of this text, or none'],
    ['a number below', { turns: [{ speaker: 5 }] }, 'turns[0].speaker', 'text'],
    ['a part of no type', { zone: [{ speaker: 'a' }] }, 'zone[0].__component', 'press.turn, press.lost'],
    [
      'a part whose type is gone',
      { zone: [{ __component: 'press.lost' }] },
      'zone[0].__component',
      'press.turn, press.lost',
    ],
    ['a word in a zone', { zone: ['press.turn'] }, 'zone[0].__component', 'press.turn, press.lost'],
    ['a number in a zone', { zone: [{ __component: 'press.turn', speaker: 5 }] }, 'zone[0].speaker', 'text'],
    ['any entry by a word', { anything: 'abc' }, 'anything', 'the id of a row'],
  ])('is refused: %s', (_what, data, field, expected) => {
    expect(asked(data)).toBe(`field.unfit ${field}: ${expected}.`);
  });

  test('a field of a very long name is named in part', () => {
    const name = 'a'.repeat(121);
    expect(() => readBlocks('a', name)).toThrow(
      `The field "${name.slice(0, 120)}" is not what it should be: expected a list of blocks.`,
    );
  });
});
