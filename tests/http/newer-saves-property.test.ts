/** Random edits of two people in random fields and languages, against an obvious model of what each has seen. */
import fc from 'fast-check';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish } from '../helpers/entries';
import { formsOf, type Forms, type Tags } from '../helpers/panel-forms';

const uid = 'api::counter.counter';
const counter = { title: 'Since', since: '2020-01-01', timeZone: 'Europe/London', message: '{days}', order: 0 };

const locales = ['en', 'fr'] as const;
type Locale = (typeof locales)[number];

/** Words are of one language, facts of all. */
const words = ['title', 'message'] as const;
const facts = ['since', 'order', 'timeZone'] as const;
const fields = [...words, ...facts] as const;
type Field = (typeof fields)[number];
type Said = Readonly<Record<Field, unknown>>;

interface Edit {
  readonly who: 0 | 1;
  readonly locale: Locale;
  readonly written: readonly Field[];
  readonly reopens: boolean;
  readonly act: 'save' | 'publish';
}

const edit: fc.Arbitrary<Edit> = fc.record({
  who: fc.constantFrom(0, 1),
  locale: fc.constantFrom(...locales),
  written: fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 3 }),
  reopens: fc.boolean(),
  act: fc.constantFrom('save', 'save', 'save', 'publish'),
});

let chancery: Chancery;
let forms: Forms;
let people: readonly [Admin, Admin];

beforeAll(async () => {
  chancery = await bootChancery();
  forms = formsOf(chancery);
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'fr' });
  people = [await signIn(chancery, 'chancery-editor'), await signIn(chancery, 'chancery-editor')];
});
afterAll(() => chancery.stop());

/** Nobody writes the same twice. */
function newValue(field: Field, count: number): unknown {
  const day = new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
  const zones = [
    'Europe/Paris',
    'Europe/London',
    'Asia/Tokyo',
    'Africa/Cairo',
    'America/Lima',
    'Asia/Dubai',
    'Asia/Manila',
  ];
  return {
    title: `Title ${count}`,
    message: `{days} of ${count}`,
    since: day,
    order: count,
    timeZone: zones[count % 7],
  }[field];
}

/** What somebody has on the screen: the words as he has read them last, and their tags. */
interface Screen {
  said: Said;
  tags: Tags;
}

test('500 random edits of two people: nothing is overwritten unseen, and no alarm is a false one', async () => {
  const { documentId } = await publish(chancery.strapi, uid, counter);
  await chancery.strapi.documents(uid).update({ documentId, locale: 'fr', data: counter });
  const world: Record<Locale, Said> = { en: counter, fr: counter };
  const screens: readonly Record<Locale, Screen>[] = [
    { en: await open(0, 'en'), fr: await open(0, 'fr') },
    { en: await open(1, 'en'), fr: await open(1, 'fr') },
  ];
  const seen = { saved: 0, refused: 0 };
  const seed = process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {};
  for (const [count, taken] of fc.sample(edit, { numRuns: 500, ...seed }).entries()) {
    const { who, locale, written, act } = taken;
    if (taken.reopens) Object.assign(screens[who]?.[locale] ?? {}, await open(who, locale));
    const screen = screens[who]?.[locale] as Screen;
    const data: Partial<Said> = Object.fromEntries(written.map((field) => [field, newValue(field, count)]));
    const moved = fields.filter((field) => world[locale][field] !== screen.said[field]);
    const both = written.filter((field) => moved.includes(field) && world[locale][field] !== data[field]);
    const unseen = act === 'publish' ? words.filter((field) => moved.includes(field) && !written.includes(field)) : [];
    const answer = await forms.send(people[who], documentId, forms.changed(screen as never, data), {
      locale,
      type: uid,
      ...(act === 'publish' ? { act } : {}),
    });
    const isRefused = both.length + unseen.length > 0;
    expect([count, answer.status]).toEqual([count, isRefused ? 409 : 200]);
    if (isRefused) {
      seen.refused += 1;
      const { details } = answer.body.error;
      // The address follows the title.
      const told = details.unseen.filter((field: string) => field !== 'slug');
      expect([count, details.fields.sort(), told]).toEqual([count, [...both].sort(), unseen]);
      Object.assign(screen, await open(who, locale));
    } else {
      seen.saved += 1;
      save(data, locale);
      const fresh: Tags = answer.body.meta.fieldTags;
      const own = [...written, ...(written.includes('title') ? ['slug'] : [])];
      screen.said = { ...screen.said, ...data };
      screen.tags = { ...screen.tags, ...Object.fromEntries(own.map((field) => [field, fresh[field] ?? ''])) };
    }
    expect([count, await stored()]).toEqual([count, world]);
  }
  expect(Math.min(seen.saved, seen.refused)).toBeGreaterThan(100);

  function save(data: Partial<Said>, locale: Locale): void {
    world[locale] = { ...world[locale], ...data };
    const shared = Object.fromEntries(facts.map((field) => [field, world[locale][field]]));
    for (const each of locales) world[each] = { ...world[each], ...shared };
  }

  async function open(who: 0 | 1, locale: Locale): Promise<Screen> {
    const { data, tags } = await forms.open(people[who], documentId, locale, uid);
    return { said: said(data), tags };
  }

  async function stored(): Promise<Record<string, Said>> {
    const rows: Record<string, unknown>[] = await chancery.strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: null } });
    return Object.fromEntries(rows.map((row) => [row['locale'], said(row)]));
  }
});

function said(row: Readonly<Record<string, unknown>>): Said {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Said;
}
