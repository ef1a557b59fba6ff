/** The one table of attributes, held to the schemas: what nobody has classified is red. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeKinds, type AttributeKind } from '../src/press/attributes/attribute-kinds';
import { attributeKindsOf, attributesOf, kindOf } from '../src/press/attributes/kind-of';
import { entryKinds, houseUids, partKinds } from '../src/press/attributes/kinds-by-type';
import { strapiColumns } from '../src/press/attributes/strapi-columns';
import { factNames } from '../src/plugins/dateline/server/src/opt-in/fact-names';

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly pluginOptions?: {
    readonly 'content-manager'?: { readonly visible?: boolean };
    readonly i18n?: { readonly localized?: boolean };
  };
}

interface Schema {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: Attribute['pluginOptions'];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const root = path.resolve(__dirname, '..');
const types = new Map(
  schemasIn('src/api', /^(.+)\/content-types\/(.+)\/schema\.json$/, (api, type) => `api::${api}.${type}`),
);
const parts = new Map(schemasIn('src/components', /^(.+)\/(.+)\.json$/, (folder, name) => `${folder}.${name}`));
const written = new Map([...types].filter(([uid]) => !houseUids.includes(uid)));

test('every type stands in the table, or is the house’s own as a whole', () => {
  expect([...types.keys()].sort()).toEqual([...Object.keys(entryKinds), ...houseUids].sort());
  expect([...parts.keys()].sort()).toEqual(Object.keys(partKinds).sort());
});

test.each([...written, ...parts])(
  '%s: every attribute stands in the table, and nothing else',
  (uid, { attributes }) => {
    expect([...attributeKindsOf(uid).keys()].sort()).toEqual(Object.keys(attributes).sort());
  },
);

test.each(houseUids)('%s is the house’s own: no drafts, no languages, no screen', (uid) => {
  const { options, pluginOptions } = types.get(uid) ?? { attributes: {} };
  expect(options?.draftAndPublish).toBe(false);
  expect(pluginOptions).toMatchObject({ 'content-manager': { visible: false } });
  expect(pluginOptions?.i18n).toBeUndefined();
});

/** What a kind is by the schema: [what is asked of the attribute, the kinds of which it holds]. */
const bySchema: readonly (readonly [string, (attribute: Attribute) => boolean, readonly AttributeKind[]])[] = [
  ['one in all languages', (attribute) => attribute.pluginOptions?.i18n?.localized !== true, ['fact']],
  ['told to nobody', (attribute) => attribute.private === true, ['private', 'stamp', 'trace']],
  ['on no screen', (attribute) => attribute.pluginOptions?.['content-manager']?.visible === false, ['stamp', 'trace']],
];

/** The two stamps of which readers are told when a text went out and when it changed. */
const toldStamps = ['firstPublishedAt', 'lastChangedAt'];

describe.each(bySchema)('what is %s', (question, holds, kinds) => {
  test.each([...written])('is so by the table and by the schema of %s', (uid, { attributes }) => {
    const named = Object.keys(attributes).filter((name) => kinds.includes(kindOf(uid, name)));
    const told = question === 'told to nobody' ? toldStamps : [];
    const asked = Object.entries(attributes).filter(([, attribute]) => holds(attribute));
    expect(named.filter((name) => !told.includes(name)).sort()).toEqual(asked.map(([name]) => name).sort());
  });
});

test.each([...written])('%s: the plugin, which knows no table, takes the same for facts', (uid, schema) => {
  const facts = factNames({ uid, modelType: 'contentType', ...schema });
  expect([...facts].sort()).toEqual([...attributesOf(uid, 'fact')].sort());
});

test('of a component nothing is one in all languages, and nothing is hidden: it stands in one', () => {
  const kinds = new Set(Object.keys(partKinds).flatMap((uid) => [...attributeKindsOf(uid).values()]));
  expect([...kinds].sort()).toEqual(['given', 'words']);
});

test('no attribute has the name of a column that Strapi keeps', () => {
  const names = [...types.values(), ...parts.values()].flatMap(({ attributes }) => Object.keys(attributes));
  expect(names.filter((name) => strapiColumns.includes(name))).toEqual([]);
});

test('every kind is some attribute’s, or a column of Strapi’s', () => {
  const used = new Set([...written.keys(), ...parts.keys()].flatMap((uid) => [...attributeKindsOf(uid).values()]));
  expect(attributeKinds.filter((kind) => !used.has(kind))).toEqual(['strapi']);
  expect(kindOf('api::speech.speech', 'updatedBy')).toBe('strapi');
});

test('what the table does not know is taken for words', () => {
  expect(kindOf('plugin::users-permissions.user', 'username')).toBe('words');
  expect(kindOf('api::speech.speech', 'constructor')).toBe('words');
});

function schemasIn(
  folder: string,
  pattern: RegExp,
  uidOf: (...names: readonly string[]) => string,
): (readonly [string, Schema])[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const [, ...names] = pattern.exec(name) ?? [];
    if (names.length === 0) return [];
    return [[uidOf(...names), JSON.parse(readFileSync(path.join(root, folder, name), 'utf8')) as Schema] as const];
  });
}
