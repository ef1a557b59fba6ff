/** Random sequences of saves, languages, copies, embargoes and schedules, by editors and others, against a model. */
import fc from 'fast-check';
import { setNow } from '../../src/desk/clock/now';
import type * as SetEmbargo from '../../src/desk/embargo/set-embargo';
import type * as ActAs from '../../src/desk/actor/act-as';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type * as SchedulePublication from '../../src/desk/schedule/schedule-publication';
import type * as ScheduleRequest from '../../src/api/schedule/schedule-request-from';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';
import { languages, TextModel, type Language, type Said } from '../helpers/text-model';
import { whileQuick } from '../helpers/while-quick';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const { setEmbargo } = built<typeof SetEmbargo>('desk/embargo/set-embargo');
const { scheduleRequestFrom } = built<typeof ScheduleRequest>('api/schedule/schedule-request-from');
const { schedulePublication } = built<typeof SchedulePublication>('desk/schedule/schedule-publication');
const { actAs } = built<typeof ActAs>('desk/actor/act-as');

const uid = 'api::speech.speech';
const START_MS = Date.parse('2031-03-01T12:00:00Z');
const HOUR_MS = 3_600_000;
let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  for (const code of ['fr', 'ru']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
});
afterAll(() => chancery.stop());

type Step = { readonly text: number; readonly isEditor: boolean } & (
  | { readonly do: 'save'; readonly language: Language; readonly said: Said }
  | { readonly do: 'publish' | 'unpublish' | 'remove'; readonly language: Language }
  | {
      readonly do: 'embargo';
      readonly language: Language;
      readonly said: number | null;
      readonly except: readonly Language[];
    }
  | { readonly do: 'copy'; readonly said: Said }
  | { readonly do: 'schedule'; readonly language: Language; readonly hours: number }
  | { readonly do: 'wait'; readonly hours: number }
);

const by = { text: fc.nat(2), isEditor: fc.boolean() };
const language = fc.constantFrom(...languages);
const hours = fc.integer({ min: 1, max: 6 });
const said: fc.Arbitrary<Said> = fc.oneof(fc.constantFrom<Said>(undefined, undefined, null, 'past'), hours);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...by, do: fc.constant('save' as const), language, said }) },
  { weight: 4, arbitrary: fc.record({ ...by, do: fc.constantFrom('publish' as const), language }) },
  fc.record({ ...by, do: fc.constantFrom('unpublish' as const, 'remove' as const), language }),
  {
    weight: 2,
    arbitrary: fc.record({
      ...by,
      do: fc.constant('embargo' as const),
      language,
      said: fc.option(hours),
      except: fc.subarray([...languages]),
    }),
  },
  fc.record({ ...by, do: fc.constant('copy' as const), said }),
  fc.record({ ...by, do: fc.constant('schedule' as const), language, hours }),
  fc.record({ ...by, do: fc.constant('wait' as const), hours }),
);

interface World {
  hour: number;
  readonly texts: { readonly documentId: string; readonly model: TextModel }[];
}

const editor = { kind: 'token' as const, id: '1', name: 'our own system', rights: ['full-access'] };
const officer = { kind: 'token' as const, id: '2', name: 'another system', rights: ['custom'] };

function foresee(world: World, taken: Step, title: string): TextModel | null {
  const { model } = textOf(world, taken);
  const { hour } = world;
  switch (taken.do) {
    case 'save':
      model.save(taken.language, title, taken.said, taken.isEditor, hour);
      return null;
    case 'publish':
      model.publish(taken.language, hour);
      return null;
    case 'unpublish':
      model.out.delete(taken.language);
      return null;
    case 'remove':
      if (model.drafts.size === 1) return null;
      model.out.delete(taken.language);
      model.drafts.delete(taken.language);
      return null;
    case 'embargo':
      model.embargo(taken.language, taken.said, exceptOf(taken), taken.isEditor, hour);
      return null;
    case 'copy':
      return model.copied(taken.said, taken.isEditor, hour);
    case 'schedule':
      if (taken.isEditor) model.schedule(taken.language, taken.hours, hour);
      return null;
    case 'wait':
      for (let passed = 0; passed < taken.hours; passed += 1) {
        world.hour += 1;
        for (const text of world.texts) text.model.pass(world.hour);
      }
      return null;
  }
}

const exceptOf = (taken: { readonly language: Language; readonly except: readonly Language[] }) =>
  taken.except.filter((each) => each !== taken.language);

function textOf({ texts }: World, { text }: Step) {
  return texts[text % texts.length]!;
}

type Documents = Record<'update' | 'publish' | 'unpublish' | 'delete' | 'clone', (params: object) => Promise<unknown>>;

/** The same to the real thing; a refusal is for the model to foresee. */
async function carryOut(world: World, taken: Step, title: string): Promise<string | null> {
  const { strapi } = chancery;
  const documents = strapi.documents(uid) as unknown as Documents;
  const { documentId, model } = textOf(world, taken);
  if (taken.do === 'wait') {
    for (let passed = 1; passed <= taken.hours; passed += 1) {
      setHour(world.hour + passed);
      await fireDue(strapi);
    }
    return null;
  }
  if (taken.do === 'copy') {
    const data = { ...embargoIn(world, taken.said) };
    return ((await documents.clone({ documentId, locale: '*', data })) as { documentId: string }).documentId;
  }
  const version = { type: 'speech' as const, documentId, locale: taken.language };
  const entry = { documentId, locale: taken.language };
  switch (taken.do) {
    case 'save':
      await documents.update({ ...entry, data: { ...speech(title), ...embargoIn(world, taken.said) } });
      return null;
    case 'publish':
    case 'unpublish':
      await documents[taken.do](entry);
      return null;
    case 'remove':
      if (model.drafts.size > 1) await documents.delete(entry);
      return null;
    case 'embargo': {
      const embargoedUntil = taken.said === null ? null : instantAt(world.hour + taken.said);
      await setEmbargo(strapi, version, { embargoedUntil: embargoedUntil as never, reason: null }, exceptOf(taken));
      return null;
    }
    case 'schedule': {
      const localTime = instantAt(world.hour + taken.hours).slice(0, 'YYYY-MM-DDTHH:mm'.length);
      const request = scheduleRequestFrom({ action: 'publish', localTime, timeZone: 'Etc/UTC' });
      await schedulePublication(strapi, version, request);
      return null;
    }
  }
}

function embargoIn({ hour }: World, what: Said) {
  if (what === undefined) return {};
  return { embargoedUntil: what === null ? null : instantAt(what === 'past' ? hour - 24 : hour + what) };
}

function instantAt(hour: number): string {
  return new Date(START_MS + hour * HOUR_MS).toISOString();
}

function setHour(hour: number): void {
  setNow(chancery.strapi, () => new Date(instantAt(hour)));
}

/** What is public, and until when each draft says that it is held back. */
async function seen(documentId: string, hour: number) {
  const rows = await chancery.strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { locale: 'asc' } });
  const out = rows.filter(({ publishedAt }) => publishedAt !== null).map(({ locale, title }) => [locale, title]);
  const held = rows
    .filter(({ locale, publishedAt }) => publishedAt === null && out.every(([name]) => name !== locale))
    .map(({ locale, embargoedUntil }) => [locale, hourOf(embargoedUntil, hour)]);
  return { out, held };
}

function hourOf(instant: unknown, hour: number): number | null {
  const end = instant ? (Date.parse(String(instant)) - START_MS) / HOUR_MS : hour;
  return end > hour ? end : null;
}

function expected(model: TextModel, hour: number) {
  const { out, drafts } = model;
  const held = [...drafts.keys()].filter((each) => !out.has(each)).sort();
  return { out: [...out].sort(), held: held.map((each) => [each, model.held(each, hour)]) };
}

test('whatever happens in whatever order, nothing is public while the model says it is held back, or unseen', async () => {
  const { strapi } = chancery;
  let refusals = 0;
  let steps = 0;
  const goesOn = whileQuick(() => refusals > 0 && steps > 60);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 35 }), async (sequence) => {
      if (!goesOn()) return;
      setHour(0);
      const model = new TextModel();
      model.drafts.set('en', 'Text');
      const world: World = {
        hour: 0,
        texts: [{ documentId: (await draft(strapi, uid, speech('Text'))).documentId, model }],
      };
      for (const [count, taken] of sequence.entries()) {
        const title = `Text ${count}`;
        setHour(world.hour);
        steps += 1;
        const copyId = await actAs(taken.isEditor ? editor : officer, () => carryOut(world, taken, title)).catch(
          (error: Error) => {
            if (!/Error$/.test(error.name) || !/\.$/.test(error.message)) throw error;
            refusals += 1;
            return null;
          },
        );
        const copy = foresee(world, taken, title);
        expect(copyId === null).toBe(copy === null);
        if (copyId !== null && copy !== null && world.texts.length < 3)
          world.texts.push({ documentId: copyId, model: copy });
        setHour(world.hour);
        for (const text of world.texts)
          expect(await seen(text.documentId, world.hour)).toEqual(expected(text.model, world.hour));
      }
      await strapi.db.query('api::schedule.schedule').deleteMany({});
    }),
    { numRuns: 25, ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) },
  );
  expect(refusals).toBeGreaterThan(0);
  expect(steps).toBeGreaterThan(60);
});
