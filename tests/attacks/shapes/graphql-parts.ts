import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { words } from './rest-parts';
import type { Chance } from '../../helpers/chance';
import type { Vocabulary } from './vocabulary';

/** One root field of a query, with what is asked below it. Its alias is put before it when the query is written. */
export function graphqlPart(chance: Chance, { schema, handles }: Vocabulary): string {
  const query = schema.getQueryType();
  if (!query) return '__typename';
  const fields = Object.values(query.getFields());
  const dear = fields.filter(({ name }) => /^(?:speeches|timeline|frontPage|counters)/.test(name));
  return fieldText(
    { chance, handles },
    chance.onceIn(2) ? chance.pick(dear) : chance.pick(fields),
    1 + chance.below(5),
  );
}

interface Writing {
  readonly chance: Chance;
  readonly handles: readonly string[];
}

function fieldText(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const asked = `${field.name}${argumentsText(writing, field.args)}`;
  if (!isCompositeType(type)) return asked;
  return isObjectType(type) ? `${asked}{${selection(writing, type, depth)}}` : `${asked}{__typename}`;
}

/** Some values, some relations, the same again under aliases, now and then by a fragment. */
function selection(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { chance } = writing;
  const fields = Object.values(type.getFields());
  const values = fields.filter(({ type: inner }) => !isCompositeType(getNamedType(inner)));
  const links = fields.filter(({ type: inner }) => isCompositeType(getNamedType(inner)));
  const chosen = chance.some(values, 8).map((field) => fieldText(writing, field, 0));
  if (depth > 0) chosen.push(...chance.some(links, 3).map((field) => fieldText(writing, field, depth - 1)));
  const text = ['__typename', ...chosen.map((each, index) => `a${depth}_${index}:${each}`)].join(' ');
  return chance.onceIn(6) ? `...on ${type.name}{${text}} ${text}` : text;
}

function argumentsText(writing: Writing, args: readonly GraphQLArgument[]): string {
  const { chance } = writing;
  const given = args.filter(
    ({ name, type }) => String(type).endsWith('!') || chance.onceIn(name === 'pagination' ? 2 : 5),
  );
  const texts = given.map(({ name, type }) => `${name}:${valueText(writing, name, type, 3)}`);
  return texts.length > 0 ? `(${texts.join(',')})` : '';
}

function valueText(writing: Writing, name: string, type: GraphQLInputType, depth: number): string {
  const { chance, handles } = writing;
  const named = getNamedType(type);
  if (name === 'sort')
    return JSON.stringify(chance.some(['date:desc', 'title', 'topics.name', 'people.person.name', 'id'], 3));
  if (isListType(type) && depth > 0) {
    return `[${Array.from({ length: 1 + chance.below(4) }, () => oneText(writing, name, named, depth - 1)).join(',')}]`;
  }
  if (named.name === 'PaginationArg')
    return chance.pick(['{limit:100}', '{pageSize:100}', '{limit:3}', '{start:500,limit:50}']);
  if (name === 'documentId' && !isInputObjectType(named)) return JSON.stringify(chance.pick(handles));
  return oneText(writing, name, named, depth);
}

function oneText(writing: Writing, name: string, type: GraphQLInputType, depth: number): string {
  const { chance, handles } = writing;
  if (isInputObjectType(type)) return objectText(writing, type, depth);
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (type.toString() === 'Int') return chance.pick(['1', '20', '100']);
  if (type.toString() === 'Boolean') return chance.pick(['true', 'false']);
  if (name === 'types') return chance.pick(['"speech"', '"article"']);
  if (name === 'locale') return chance.pick(['"en"', '"ru"', '"*"']);
  return JSON.stringify(chance.pick(chance.onceIn(2) ? handles : words));
}

function objectText(writing: Writing, type: GraphQLInputObjectType, depth: number): string {
  const all = Object.values(type.getFields());
  const fields = depth > 0 ? all : all.filter(({ type: inner }) => !isInputObjectType(getNamedType(inner)));
  const chosen = new Map(writing.chance.some(fields, 3).map((field) => [field.name, field]));
  const texts = [...chosen.values()].map(
    (field) => `${field.name}:${valueText(writing, field.name, field.type, depth - 1)}`,
  );
  return `{${texts.join(',')}}`;
}
