/** Which files are public: what is kept of it, held against a reading of every public text, after acts in any order. */
import fc from 'fast-check';
import { publicFileIds } from '../../src/desk/files/public-files';
import { rebuildMentions } from '../../src/desk/files/rebuild-mentions';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';
import { draft, publish, speech } from '../helpers/entries';
import { imageBlock, linkBlock, makeFile, removeMadeFiles, type MadeFile } from '../helpers/files';

let chancery: Chancery;
let files: MadeFile[];

beforeAll(async () => {
  chancery = await bootChancery();
  files = [];
  for (const title of ['pier', 'quay', 'buoy', 'lamp']) files.push(await makeFile(chancery.strapi, title));
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

const uid = 'api::speech.speech';

interface Documents {
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  clone(params: object): Promise<{ entries: { documentId: string }[] }>;
  delete(params: object): Promise<unknown>;
}

function documents(): Documents {
  return chancery.strapi.documents(uid) as unknown as Documents;
}

/** A use of the first, second … file: as an attachment, an image or a link in the body, an image in a turn. */
type Use = readonly ['attachment' | 'image' | 'link' | 'turn' | 'resized', number];

function textWith(uses: readonly Use[]) {
  const of = (kind: Use[0]) => uses.filter(([each]) => each === kind).map(([, index]) => files[index] as MadeFile);
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'The text.' }] };
  return {
    attachments: of('attachment').map(({ id }) => id),
    body: [
      paragraph,
      ...of('image').map((file) => imageBlock(file)),
      ...of('resized').map((file) => imageBlock(file, `https://press.example/uploads/${file.names[2]}?width=10`)),
      ...of('link').map(linkBlock),
    ],
    turns: of('turn').map((file) => ({ speaker: 'A. Marlow', role: 'statement', body: [paragraph, imageBlock(file)] })),
  };
}

/** By reading everything: the rule once more, in the plainest way. */
async function fullScan(): Promise<number[]> {
  const rows: unknown[] = await chancery.strapi.db
    .query(uid)
    .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['attachments', 'turns'] });
  const said = JSON.stringify(rows);
  return files.filter(({ names }) => names.some((name) => said.includes(name))).map(({ id }) => id);
}

async function kept(): Promise<number[]> {
  const ids = await publicFileIds(
    chancery.strapi,
    files.map(({ id }) => id),
  );
  return [...ids].sort((one, other) => one - other);
}

const use = fc.tuple(
  fc.constantFrom('attachment', 'image', 'link', 'turn', 'resized'),
  fc.integer({ min: 0, max: 3 }),
) as fc.Arbitrary<Use>;

const act = fc.oneof(
  fc.record({ does: fc.constantFrom('draft', 'publish'), uses: fc.array(use, { maxLength: 3 }) }),
  fc.record({ does: fc.constant('save'), uses: fc.array(use, { maxLength: 3 }), at: fc.nat(3) }),
  fc.record({
    does: fc.constantFrom(
      'go out',
      'take off',
      'discard',
      'clone',
      'delete',
      'row',
      'rows',
      'unpublished row',
      'gone rows',
    ),
    uses: fc.array(use, { maxLength: 2 }),
    at: fc.nat(3),
  }),
);

type Act = { readonly does: string; readonly uses: readonly Use[]; readonly at?: number };

async function perform({ does, uses, at = 0 }: Act, texts: string[]): Promise<void> {
  const { strapi } = chancery;
  if (does === 'draft' || does === 'publish') {
    const make = does === 'draft' ? draft : publish;
    texts.push((await make(strapi, uid, speech(`Text ${texts.length}`, textWith(uses)))).documentId);
    return;
  }
  const documentId = texts[at % Math.max(1, texts.length)];
  if (documentId === undefined) return;
  const { body } = textWith(uses);
  const published = { documentId, publishedAt: { $notNull: true } };
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    save: () => documents().update({ documentId, locale: 'en', data: textWith(uses) }),
    'go out': () => documents().publish({ documentId, locale: 'en' }),
    'take off': () => documents().unpublish({ documentId, locale: 'en' }),
    discard: () => documents().discardDraft({ documentId, locale: 'en' }),
    clone: () => documents().clone({ documentId, locale: 'en', data: {} }),
    delete: () => documents().delete({ documentId }),
    row: () => strapi.db.query(uid).update({ where: published, data: { body } }),
    rows: () => strapi.db.query(uid).updateMany({ where: published, data: { body } }),
    'unpublished row': () => strapi.db.query(uid).updateMany({ where: published, data: { publishedAt: null } }),
    'gone rows': () => strapi.db.query(uid).deleteMany({ where: published }),
  };
  // Some acts have nothing to act on any more; what matters is what stands afterwards.
  await acts[does]?.().catch(() => undefined);
}

test('what is kept is what a reading of every public text finds, after any acts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 8 }), async (acts) => {
      await clear(chancery.strapi);
      const texts: string[] = [];
      for (const each of acts) {
        await perform(each, texts);
        expect(await kept()).toEqual(await fullScan());
      }
    }),
    { numRuns: 25 },
  );
});

test('what a database lacks of it is made good at the start', async () => {
  await clear(chancery.strapi);
  await publish(
    chancery.strapi,
    uid,
    speech(
      'Old',
      textWith([
        ['image', 0],
        ['turn', 1],
        ['link', 2],
      ]),
    ),
  );
  const mentions = chancery.strapi.db.query('chancery::file-mention');
  const before = await kept();
  await mentions.deleteMany({});
  await mentions.create({ data: { holder: uid, holderId: 1, hash: files[3]?.hash } });
  await rebuildMentions(chancery.strapi);
  expect(await kept()).toEqual(before);
  expect(before).toHaveLength(3);
});

test('rows made together by the query engine count as well', async () => {
  await clear(chancery.strapi);
  const { body } = textWith([['image', 1]]);
  const rows = ['one', 'two'].map((title) => ({ title, locale: 'en', publishedAt: new Date(), body }));
  await chancery.strapi.db.query(uid).createMany({ data: rows });
  expect(await kept()).toEqual([files[1]?.id]);
});
