/** Every field that the panel shows has a name and a help text, and none is left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { arabic } from '../../press/page/words/ar';
import { english } from '../../press/page/words/en';
import { french } from '../../press/page/words/fr';
import { russian } from '../../press/page/words/ru';
import { fieldNames } from '../../press/refusals/field-names';
import { entryLayouts } from '../../press/layouts/entry-layouts';
import { partLayouts } from '../../press/layouts/part-layouts';
import { translations } from '../wording/all-wording';
import { namedTypes } from './named-types';
import { strapiNames } from './strapi-names';
import { hintOf, labelOf, valueName } from './wording';
import ar from './wording/ar.json';
import en from './wording/en.json';
import fr from './wording/fr.json';
import ru from './wording/ru.json';

interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

interface Schema {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: readonly (readonly [name: string, attribute: Attribute])[];
}

const schemas = [...contentTypes(), ...components()];

test('every type and every component that people write is named', () => {
  expect(namedTypes.map(({ uid }) => uid).sort()).toEqual(schemas.map(({ uid }) => uid).sort());
  for (const { uid, displayName } of namedTypes) {
    if (displayName !== undefined)
      expect(displayName).toBe(schemas.find((schema) => schema.uid === uid)?.info.displayName);
  }
});

describe.each(schemas.map((schema) => [schema.uid, schema] as const))('%s', (uid, { attributes }) => {
  const inForm = (entryLayouts[uid]?.groups.flatMap(({ rows }) => rows) ?? partLayouts[uid]?.rows ?? []).flat();

  test.each(attributes)('names %s', (field, attribute) => {
    expect(labelOf(uid, field)).toBeDefined();
    for (const value of attribute.enum ?? []) expect(valueName(value).id).toContain(`value.${value}`);
  });

  test('has a help text at every field of its form, and only fields that exist', () => {
    const names = attributes.map(([name]) => name);
    expect(inForm.filter(([field]) => !names.includes(field) || !hintOf(uid, field))).toEqual([]);
  });

  test('leaves out of the form only what is meant to be', () => {
    const left = attributes.map(([name]) => name).filter((name) => !inForm.some(([field]) => field === name));
    expect(left.filter((name) => !leftOut.includes(name))).toEqual([]);
  });

  test('puts no row over the twelve columns', () => {
    const rows = entryLayouts[uid]?.groups.flatMap(({ rows: own }) => own) ?? partLayouts[uid]?.rows ?? [];
    for (const row of rows) expect(row.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  test('lists and sorts by what exists', () => {
    const names = [...attributes.map(([name]) => name), 'updatedAt'];
    const { columns = [], sort = [], mainField = 'id' } = entryLayouts[uid] ?? {};
    expect(
      [...columns, ...sort.slice(0, 1), ...(columns.length > 0 ? [mainField] : [])].filter(
        (name) => !names.includes(name),
      ),
    ).toEqual([]);
  });
});

/** The embargo has a panel of its own, a correction writes the change notes, and keys are the house's. */
const leftOut = ['embargoedUntil', 'changes', 'key'];

test('no text is left over', () => {
  const used = new Set(namedTypes.flatMap(({ scope }) => [scope, 'any', 'group', 'value', 'type']));
  const scopes = Object.keys(en).map((key) => key.slice(0, key.indexOf('.')));
  expect(scopes.filter((scope) => !used.has(scope))).toEqual([]);
  const fields = Object.keys(en).filter((key) => /\.(label|hint)$/.test(key) && !key.startsWith('any.'));
  const needless = fields.filter((key) => {
    const [scope, field = ''] = key.split('.');
    const uids = namedTypes.filter((type) => type.scope === scope).map(({ uid }) => uid);
    return !schemas.some(({ uid, attributes }) => uids.includes(uid) && attributes.some(([name]) => name === field));
  });
  expect(needless).toEqual([]);
  const values = schemas.flatMap(({ attributes }) => attributes.flatMap(([, attribute]) => attribute.enum ?? []));
  expect(Object.keys(en).filter((key) => key.startsWith('value.') && !values.includes(key.slice(6)))).toEqual([]);
  const groups = Object.values(entryLayouts).flatMap((layout) => layout.groups.map(({ name }): string => name));
  expect(Object.keys(en).filter((key) => key.startsWith('group.') && !groups.includes(key.slice(6)))).toEqual([]);
  expect(groups.filter((group) => !Object.hasOwn(en, `group.${group}`))).toEqual([]);
});

test('Strapi finds names under its own ids', () => {
  expect(translations.ru).toMatchObject({
    Speech: 'Выступления',
    'content-manager.content-types.api::speech.speech.date': 'Дата',
    'content-manager.components.press.turn.speaker': 'Кто говорит',
    'content-manager.content-types.api::counter.counter.updatedAt': 'Сохранено',
    'news-conference': 'Пресс-конференция',
  });
  expect(Object.values(strapiNames(en)).filter((text) => typeof text !== 'string')).toEqual([]);
});

function contentTypes(): readonly Schema[] {
  const folder = path.resolve(__dirname, '../../api');
  return readdirSync(folder)
    .map((name) => [`api::${name}.${name}`, path.join(folder, name, 'content-types', name, 'schema.json')] as const)
    .filter(([, file]) => existsSync(file))
    .flatMap(([uid, file]) => schemaIn(uid, file));
}

function components(): readonly Schema[] {
  const folder = path.resolve(__dirname, '../../components');
  return readdirSync(folder).flatMap((room) =>
    readdirSync(path.join(folder, room)).flatMap((file) =>
      schemaIn(`${room}.${path.basename(file, '.json')}`, path.join(folder, room, file)),
    ),
  );
}

/** None for a type that the content manager does not show. */
function schemaIn(uid: string, file: string): Schema[] {
  const { info, attributes, pluginOptions } = JSON.parse(readFileSync(file, 'utf8'));
  if (isHidden({ pluginOptions })) return [];
  const all = Object.entries(attributes) as [string, Attribute][];
  return [{ uid, info, attributes: all.filter(([, attribute]) => !isHidden(attribute)) }];
}

function isHidden({ pluginOptions }: Pick<Attribute, 'pluginOptions'>): boolean {
  return pluginOptions?.['content-manager']?.visible === false;
}

test.each([
  ['English', en, english],
  ['Russian', ru, russian],
  ['French', fr, french],
  ['Arabic', ar, arabic],
])('whoever writes in %s chooses the words that readers will see', (_language, panel, site) => {
  const shown = { ...site.forms, ...site.eventStatuses };
  const chosen = Object.entries(panel).flatMap(([key, word]) =>
    key.startsWith('value.') ? [[key.slice(6), word]] : [],
  );
  expect(Object.fromEntries(chosen)).toMatchObject(shown);
});

const componentOf: Readonly<Record<string, string>> = {
  people: 'press.byline',
  turns: 'press.turn',
  issuers: 'press.issuer',
  changes: 'press.change-note',
};

test.each(Object.entries(fieldNames))(
  'what is in the way of a publication is called as in its form: %s',
  (path, said) => {
    const [list = '', field] = path.split('.');
    const component = componentOf[list] ?? '';
    const key = field === undefined ? `publication.${list}.label` : `${scopeOf(component)}.${field}.label`;
    const label = (texts: Readonly<Record<string, string>>) => texts[key];
    expect({ en: label(en), ru: label(ru), fr: label(fr), ar: label(ar) }).toEqual(said);
  },
);

test('whatever a text cannot go out without has its name there', () => {
  const required = (uid: string) =>
    schemas
      .find((schema) => schema.uid === uid)
      ?.attributes.filter(([, attribute]) => attribute.required === true)
      .map(([name]) => name) ?? [];
  const texts = namedTypes.filter(({ scope }) => scope === 'publication').flatMap(({ uid }) => required(uid));
  const parts = Object.entries(componentOf).flatMap(([list, uid]) => required(uid).map((name) => `${list}.${name}`));
  expect(parts.length).toBeGreaterThan(5);
  expect([...texts, ...parts].filter((path) => !Object.hasOwn(fieldNames, path))).toEqual([]);
});

function scopeOf(uid: string): string | undefined {
  return namedTypes.find((type) => type.uid === uid)?.scope;
}
