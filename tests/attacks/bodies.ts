import { several, type Chance } from '../helpers/chance';
import { junkText, junkValue } from './junk';
import { idOrJunk, nameOf, targetOf } from './queries';
import type { Attribute, Site } from './site';

/** What is sent with a request, as it goes over the wire. */
export interface Body {
  readonly type: string;
  readonly text: string;
}

/** An entry wrapped as REST wants it, or bare as the content manager does, or nothing of the kind. */
export function bodyOf(chance: Chance, site: Site, uid: string): Body {
  const type = chance.isOften(0.92) ? 'application/json' : chance.pick(oddTypes);
  if (chance.isOften(0.1)) return { type, text: chance.pick(brokenTexts) };
  const entry = chance.isOften(0.15) ? junkValue(chance) : entryOf(chance, site, uid, 3);
  const wrapped = chance.isOften(0.5) ? { data: entry } : entry;
  return { type, text: JSON.stringify(chance.isOften(0.4) ? mixed(wrapped, wordsOf(chance, site)) : wrapped) };
}

const oddTypes: readonly string[] = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json; charset=utf-7',
  'x',
];

const brokenTexts: readonly string[] = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '5',
  '{"data":',
  '{"data":{"title":"\\u0000"}}',
  '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}',
  '['.repeat(2000),
  `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nlight\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="files',
  'a=1&a[]=2&a[b]=3',
];

/** Fields that the panel's own requests carry. */
const commonWords: readonly string[] = [
  'email',
  'password',
  'identifier',
  'code',
  'name',
  'description',
  'type',
  'permissions',
  'roles',
  'ids',
  'documentIds',
  'url',
  'headers',
  'events',
  'firstname',
  'isActive',
  'lifespan',
  'token',
  'action',
  'localTime',
  'timeZone',
  'offset',
  'until',
  'reason',
  'except',
  'kind',
  'note',
  'pages',
  'settings',
  'metadatas',
  'layouts',
  'folderIds',
  'fileIds',
  'destinationFolderId',
  'fileInfo',
  'contentTypeUID',
  'field',
  'value',
  'data',
  'widgets',
  'isDefault',
  'parent',
];

function wordsOf(chance: Chance, site: Site): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    several(chance, 4, () => [
      chance.pick(commonWords),
      chance.isOften(0.3) ? idOrJunk(chance, site) : junkValue(chance),
    ]),
  );
}

function mixed(body: unknown, words: object): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, ...words } : body;
}

function entryOf(chance: Chance, site: Site, uid: string, depth: number): unknown {
  const attributes = site.attributesOf(uid);
  return Object.fromEntries(
    several(chance, 5, () => {
      const name = nameOf(chance, site, uid);
      return [name, chance.isOften(0.5) ? junkValue(chance) : fittingOf(chance, site, attributes[name], depth)];
    }),
  );
}

function fittingOf(chance: Chance, site: Site, attribute: Attribute | undefined, depth: number): unknown {
  if (attribute === undefined || depth === 0) return junkValue(chance);
  const inner = targetOf(attribute);
  if (attribute.type === 'component' && inner !== undefined) {
    const one = (): unknown => entryOf(chance, site, inner, depth - 1);
    return attribute.repeatable ? several(chance, 3, one) : one();
  }
  if (inner !== undefined) return chance.pick([idOrJunk(chance, site), { connect: [idOrJunk(chance, site)] }, null]);
  const make = fitting[attribute.type];
  if (attribute.enum) return chance.pick([...attribute.enum, junkText(chance)]);
  return make === undefined ? junkText(chance) : make(chance);
}

const fitting: Readonly<Record<string, (chance: Chance) => unknown>> = {
  string: (chance) => `Harbour ${chance.below(1000)}`,
  text: junkText,
  uid: (chance) => `harbour-${chance.below(1000)}`,
  date: (chance) => `20${10 + chance.below(89)}-0${1 + chance.below(9)}-1${chance.below(9)}`,
  datetime: (chance) => `20${10 + chance.below(89)}-0${1 + chance.below(9)}-1${chance.below(9)}T12:00:00.000Z`,
  boolean: (chance) => chance.isOften(0.5),
  integer: (chance) => chance.below(100),
  blocks: (chance) => [{ type: 'paragraph', children: [{ type: 'text', text: junkText(chance) }] }],
};
