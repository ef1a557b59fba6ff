import { several, type Chance } from '../helpers/chance';
import { junkText, junkTexts } from './junk';
import { idOrJunk } from './queries';
import type { Site } from './site';

/** As introspection tells it; wrapped types (`[Speech!]!`) have their inner one in `ofType`. */
export interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

interface Argument {
  readonly name: string;
  readonly type: TypeRef;
}

interface GraphType {
  readonly kind: string;
  readonly name: string;
  readonly fields:
    readonly { readonly name: string; readonly args: readonly Argument[]; readonly type: TypeRef }[] | null;
  readonly inputFields: readonly Argument[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

export interface Graph {
  readonly query: string;
  readonly mutation: string;
  readonly types: ReadonlyMap<string, GraphType>;
}

const typeRef = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';

export const askForGraph = `{ __schema {
  queryType { name } mutationType { name }
  types {
    kind name
    fields { name args { name type { ${typeRef} } } type { ${typeRef} } }
    inputFields { name type { ${typeRef} } }
    enumValues { name }
  }
} }`;

interface Introspected {
  readonly queryType: { readonly name: string };
  readonly mutationType: { readonly name: string };
  readonly types: readonly GraphType[];
}

export function graphOf({ queryType, mutationType, types }: Introspected): Graph {
  const byName = new Map(types.map((type) => [type.name, type]));
  return { query: queryType.name, mutation: mutationType.name, types: byName };
}

/** A document that fits the schema, but for what chance has put into its arguments. */
export function documentOf(chance: Chance, site: Site, graph: Graph, isMutation: boolean): string {
  if (chance.isOften(0.04)) return chance.pick(brokenDocuments);
  const root = isMutation ? graph.mutation : graph.query;
  return `${isMutation ? 'mutation ' : ''}${selectionOf({ chance, site, graph }, root, 4)}`;
}

const brokenDocuments: readonly string[] = [
  '',
  '{',
  'query',
  '{ __typename }',
  '{ nothingOfTheKind }',
  'query A { __typename } query B { __typename }',
  'fragment A on Query { ...A } { ...A }',
  `{ ${'a { '.repeat(300)} ${'}'.repeat(300)} }`,
  '{ speeches(filters: { and: [null, {}] }) { title } }',
  '{ speeches(sort: [null]) { title } }',
  'subscription { speeches { title } }',
  '{ speeches(pagination: { limit: -1, start: -5, page: 0 }) { title } }',
  '\u0000',
];

interface Attack {
  readonly chance: Chance;
  readonly site: Site;
  readonly graph: Graph;
}

function selectionOf(attack: Attack, typeName: string, depth: number): string {
  const { chance, graph } = attack;
  const fields = graph.types.get(typeName)?.fields ?? [];
  const chosen = several(chance, depth === 4 ? 1 : 3, () => (fields.length === 0 ? null : chance.pick(fields)));
  const written = chosen.flatMap((field, index) => {
    if (field === null) return [];
    const inner = graph.types.get(nameIn(field.type));
    const hasFields = inner?.fields !== null && inner?.fields !== undefined;
    if (hasFields && depth === 0) return [];
    const args = argumentsOf(attack, field.args, depth);
    return [`f${index}: ${field.name}${args}${hasFields ? ` ${selectionOf(attack, inner.name, depth - 1)}` : ''}`];
  });
  return `{ ${['__typename', ...written].join(' ')} }`;
}

function argumentsOf(attack: Attack, args: readonly Argument[], depth: number): string {
  const given = args.filter(({ type }) => type.kind === 'NON_NULL' || attack.chance.isOften(0.4));
  if (given.length === 0) return '';
  return `(${given.map(({ name, type }) => `${name}: ${literalOf(attack, type, depth)}`).join(', ')})`;
}

function literalOf(attack: Attack, type: TypeRef, depth: number): string {
  const { chance, site, graph } = attack;
  if (type.kind === 'NON_NULL' && type.ofType) return literalOf(attack, type.ofType, depth);
  if (chance.isOften(0.03)) return 'null';
  if (type.kind === 'LIST' && type.ofType) {
    const inner = type.ofType;
    return `[${several(chance, 2, () => literalOf(attack, inner, depth)).join(', ')}]`;
  }
  const named = graph.types.get(type.name ?? '');
  if (named?.enumValues) return chance.pick(named.enumValues).name;
  if (named?.inputFields) return inputOf(attack, named.inputFields, depth);
  return scalarOf(chance, site, type.name ?? '');
}

function inputOf(attack: Attack, fields: readonly Argument[], depth: number): string {
  if (depth <= 0) return '{}';
  const given = several(attack.chance, 2, () => attack.chance.pick(fields));
  const unique = [...new Map(given.map((field) => [field.name, field])).values()];
  return `{ ${unique.map(({ name, type }) => `${name}: ${literalOf(attack, type, depth - 1)}`).join(', ')} }`;
}

function scalarOf(chance: Chance, site: Site, name: string): string {
  switch (name) {
    case 'Int':
      return chance.pick(['0', '1', '-1', '25', '100', '2147483647', '2147483648']);
    case 'Float':
    case 'Long':
      return chance.pick(['0', '1.5', '-1', '1e300', '9007199254740993']);
    case 'Boolean':
      return chance.pick(['true', 'false']);
    case 'ID':
      return JSON.stringify(idOrJunk(chance, site));
    case 'JSON':
    case 'I18NLocaleCode':
      return chance.pick([
        '{ a: [1, { b: "c" }] }',
        '[]',
        '5',
        '"en"',
        '"fr"',
        '"xx"',
        JSON.stringify(junkText(chance)),
      ]);
    default:
      return JSON.stringify(chance.isOften(0.3) ? 'Harbour' : chance.pick(junkTexts));
  }
}

function nameIn(type: TypeRef): string {
  return type.ofType ? nameIn(type.ofType) : (type.name ?? '');
}
