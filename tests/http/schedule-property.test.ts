/** Random sequences of everything that decides what is public, against a small obvious model. */
import fc from 'fast-check';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type * as SetEmbargo from '../../src/desk/embargo/set-embargo';
import type * as ScheduleRequest from '../../src/api/schedule/schedule-request-from';
import type * as SchedulePublication from '../../src/desk/schedule/schedule-publication';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import type { PublicationVersion } from '../../src/press/publication/publication-version';
import type { ScheduleAction } from '../../src/press/schedule/schedule';
import { built } from '../helpers/built';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';
import { whileQuick } from '../helpers/while-quick';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const { setEmbargo } = built<typeof SetEmbargo>('desk/embargo/set-embargo');
const { scheduleRequestFrom } = built<typeof ScheduleRequest>('api/schedule/schedule-request-from');
const { schedulePublication } = built<typeof SchedulePublication>('desk/schedule/schedule-publication');
const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');

const uid = 'api::speech.speech';
const locales = ['en', 'ru'] as const;
type Locale = (typeof locales)[number];
const START_MS = Date.parse('2031-03-29T12:00:00Z');
const HOUR_MS = 3_600_000;

/** Each takes seconds: the outages after these are only times at which nobody looked at the schedule. */
const MOST_RESTARTS = 6;

let database: FreshDatabase;
let chancery: Chancery;
let restarts = 0;

beforeAll(async () => {
  database = await freshDatabase();
  chancery = await bootChancery(database);
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
});

afterAll(() => chancery.stop());

interface Steps {
  edit: { readonly locale: Locale };
  publish: { readonly locale: Locale };
  unpublish: { readonly locale: Locale };
  withdraw: { readonly locale: Locale };
  restore: { readonly locale: Locale };
  embargo: { readonly locale: Locale; readonly hours: number | null };
  schedule: { readonly locale: Locale; readonly action: ScheduleAction; readonly hours: number };
  wait: { readonly hours: number };
  /** As `wait`, with the server down meanwhile. */
  outage: { readonly hours: number };
}

type StepOf<Name extends keyof Steps> = Steps[Name] & { readonly do: Name };
type Step = { [Name in keyof Steps]: StepOf<Name> }[keyof Steps];

const locale = fc.constantFrom(...locales);
const hours = fc.integer({ min: 1, max: 6 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('edit', 'publish', 'unpublish', 'withdraw', 'restore'), locale }),
  fc.record({ do: fc.constant('embargo' as const), locale, hours: fc.option(hours) }),
  fc.record({
    do: fc.constant('schedule' as const),
    locale,
    action: fc.constantFrom('publish' as const, 'unpublish' as const),
    hours,
  }),
  fc.record({ do: fc.constantFrom('wait' as const, 'outage' as const), hours }),
);

/** What should be true of one locale. Times are hours since the start. */
interface Text {
  draft: string;
  visible: string | null;
  withdrawn: string | null;
  embargo: number | null;
  due: { action: ScheduleAction; at: number }[];
}

interface Model {
  hour: number;
  readonly texts: Readonly<Record<Locale, Text>>;
}

const isHeld = ({ embargo }: Text, hour: number) => embargo !== null && embargo > hour;

/** Changes the model, or leaves it alone where the step is to be refused. */
const obvious: {
  readonly [Name in Step['do']]: (model: Model, step: StepOf<Name>, count: number) => void;
} = {
  edit: ({ texts }, { locale: name }, count) => void (texts[name].draft = `Text ${count}`),
  publish: ({ texts, hour }, { locale: name }) => goOut(texts[name], hour),
  unpublish: ({ texts }, { locale: name }) => void (texts[name].visible = null),
  withdraw({ texts }, { locale: name }) {
    const text = texts[name];
    if (text.visible === null) return;
    text.withdrawn = text.visible;
    text.visible = null;
  },
  restore({ texts, hour }, { locale: name }) {
    const text = texts[name];
    if (text.withdrawn === null || isHeld(text, hour)) return;
    text.visible = text.withdrawn;
    text.withdrawn = null;
  },
  embargo({ texts, hour }, { locale: name, hours: ahead }) {
    const text = texts[name];
    if (ahead !== null && text.visible !== null) return;
    text.embargo = ahead === null ? null : hour + ahead;
  },
  schedule({ texts, hour }, { locale: name, action, hours: ahead }) {
    const text = texts[name];
    const at = hour + ahead;
    if (action === 'publish' && (text.withdrawn !== null || isHeld(text, at))) return;
    const goesOut = text.due.some((due) => due.action === 'publish' && due.at < at);
    if (action === 'unpublish' && text.visible === null && !goesOut) return;
    text.due = [...text.due.filter((due) => due.action !== action), { action, at: hour + ahead }];
  },
  wait(model, { hours: passed }) {
    for (let left = passed; left > 0; left -= 1) {
      model.hour += 1;
      fire(model);
    }
  },
  outage(model, { hours: passed }) {
    model.hour += passed;
    fire(model);
  },
};

function goOut(text: Text, hour: number): void {
  if (!isHeld(text, hour) && text.withdrawn === null) text.visible = text.draft;
}

function fire({ texts, hour }: Model): void {
  for (const text of Object.values(texts)) {
    const due = text.due.filter(({ at }) => at <= hour).sort((one, other) => one.at - other.at);
    text.due = text.due.filter(({ at }) => at > hour);
    for (const { action } of due) {
      if (action === 'publish') goOut(text, hour);
      else text.visible = null;
    }
  }
}

/** The same to the real thing; a refusal is for the model to foresee. */
async function carryOut(documentId: string, model: Model, taken: Step, count: number): Promise<void> {
  if (taken.do === 'outage' && restarts < MOST_RESTARTS) await restart();
  const { strapi } = chancery;
  const documents = strapi.documents(uid);
  if (taken.do === 'wait' || taken.do === 'outage') {
    const pace = taken.do === 'wait' ? 1 : taken.hours;
    for (let passed = pace; passed <= taken.hours; passed += pace) {
      setHour(model.hour + passed);
      await fireDue(strapi);
    }
    return;
  }
  const version: PublicationVersion = { type: 'speech', documentId, locale: taken.locale };
  const entry = { documentId, locale: taken.locale };
  // One language at a time: what whole texts do has a property of its own.
  const others = locales.filter((each) => each !== taken.locale);
  switch (taken.do) {
    case 'edit':
      await documents.update({ ...entry, data: { title: `Text ${count}` } });
      return;
    case 'publish':
      await documents.publish(entry);
      return;
    case 'unpublish':
      await documents.unpublish(entry);
      return;
    case 'withdraw':
      await withdrawPublication(strapi, version, 'A reason', others);
      return;
    case 'restore':
      await restorePublication(strapi, version, 'public', others);
      return;
    case 'embargo': {
      const until = taken.hours === null ? null : instantAt(model.hour + taken.hours);
      await setEmbargo(strapi, version, { embargoedUntil: until as never, reason: null }, others);
      return;
    }
    case 'schedule': {
      const localTime = instantAt(model.hour + taken.hours).slice(0, 'YYYY-MM-DDTHH:mm'.length);
      const request = scheduleRequestFrom({ action: taken.action, localTime, timeZone: 'Etc/UTC' });
      await schedulePublication(strapi, version, request, others);
    }
  }
}

/** Nothing that the server only remembered survives this. */
async function restart(): Promise<void> {
  restarts += 1;
  await chancery.leave();
  chancery = await bootChancery(database);
}

function instantAt(hour: number): string {
  return new Date(START_MS + hour * HOUR_MS).toISOString();
}

function setHour(hour: number): void {
  setNow(chancery.strapi, () => new Date(instantAt(hour)));
}

async function visible(documentId: string): Promise<Record<string, string | null>> {
  const seen: Record<string, string | null> = {};
  for (const name of locales) {
    const { status, body } = await chancery.anyone.get(`/api/speeches/${documentId}?locale=${name}`);
    expect([200, 404]).toContain(status);
    seen[name] = status === 200 ? body.data.title : null;
  }
  return seen;
}

test('whatever happens in whatever order, what is public is what the model says', async () => {
  let refusals = 0;
  let steps = 0;
  const goesOn = whileQuick(() => restarts > 0 && refusals > 0 && steps > 40);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (sequence) => {
      if (!goesOn()) return;
      setHour(0);
      const { documentId } = await draft(chancery.strapi, uid, speech('Text'));
      await chancery.strapi.documents(uid).update({ documentId, locale: 'ru', data: speech('Text') as never });
      const text = (): Text => ({ draft: 'Text', visible: null, withdrawn: null, embargo: null, due: [] });
      const model: Model = { hour: 0, texts: { en: text(), ru: text() } };
      for (const [count, taken] of sequence.entries()) {
        setHour(model.hour);
        steps += 1;
        await carryOut(documentId, model, taken, count).catch((error: Error) => {
          if (!/Error$/.test(error.name) || !/\.$/.test(error.message)) throw error;
          refusals += 1;
        });
        obvious[taken.do](model, taken as never, count);
        setHour(model.hour);
        expect(await visible(documentId)).toEqual({ en: model.texts.en.visible, ru: model.texts.ru.visible });
      }
      // What waits still would fire in the next run, whose clock begins before.
      await chancery.strapi.db.query('api::schedule.schedule').deleteMany({});
    }),
    { numRuns: 15, ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) },
  );
  expect(restarts).toBeGreaterThan(0);
  expect(refusals).toBeGreaterThan(0);
  expect(steps).toBeGreaterThan(40);
});
