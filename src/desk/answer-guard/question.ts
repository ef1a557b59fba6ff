import type { Core } from '@strapi/strapi';

/** An attribute that a query names, wherever in the query it stands. */
export interface NamedAttribute {
  readonly parameter: Parameter;
  /** From the type that is asked for, as `people.person`. */
  readonly path: string;
  readonly attribute: Attribute;
}

export type Parameter = 'populate' | 'filters' | 'sort' | 'fields';

interface Schema {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly joinColumn?: { readonly referencedColumn?: string };
}

export interface Question {
  readonly attributes: readonly NamedAttribute[];
  /** The parameters of the query and of each populate in it, for what is asked for beside attributes. */
  readonly levels: readonly Readonly<Record<string, unknown>>[];
}

/**
 * What a query of the content API asks for, in all the forms that Strapi takes: lists, texts with commas and dots, nested
 * objects, fragments. What the schema does not have is passed over: Strapi refuses it.
 */
export function readQuestion(strapi: Core.Strapi, uid: string, query: unknown): Question {
  const modelOf = (target: string) => strapi.getModel(target as 'api::speech.speech') as unknown as Schema | undefined;
  const reading: Reading = { modelOf, attributes: [], levels: [] };
  readLevel(reading, { schema: modelOf(uid), path: [] }, query);
  return reading;
}

interface Reading {
  readonly modelOf: (uid: string) => Schema | undefined;
  readonly attributes: NamedAttribute[];
  readonly levels: Readonly<Record<string, unknown>>[];
}

/** Where the reader stands: in a schema, after the names that led there. */
interface Place {
  readonly schema: Schema | undefined;
  readonly path: readonly string[];
}

function readLevel(reading: Reading, place: Place, query: unknown): void {
  if (!isRecord(query)) return;
  reading.levels.push(query);
  readPopulate(reading, place, query['populate']);
  readConditions(reading, place, query['filters']);
  readWords(reading, 'sort', place, query['sort']);
  readWords(reading, 'fields', place, query['fields']);
  if (!isRecord(query['on'])) return;
  for (const [uid, own] of Object.entries(query['on'])) {
    readLevel(reading, { ...place, schema: reading.modelOf(uid) }, own);
  }
}

function readPopulate(reading: Reading, place: Place, populate: unknown): void {
  if (!isRecord(populate) || Array.isArray(populate)) return readWords(reading, 'populate', place, populate);
  for (const [name, asked] of Object.entries(populate)) {
    const inner = follow(reading, 'populate', place, name);
    if (isRecord(asked) && !Array.isArray(asked)) readLevel(reading, inner, asked);
    else readWords(reading, 'populate', inner, asked);
  }
}

/** Operators, and the numbers of a list, stand between attributes and lead nowhere. */
function readConditions(reading: Reading, place: Place, filters: unknown): void {
  if (!isRecord(filters)) return;
  for (const [name, condition] of Object.entries(filters)) {
    readConditions(reading, follow(reading, 'filters', place, name), condition);
  }
}

/** `a.b:desc,c`, lists of these, and objects whose keys are names. */
function readWords(reading: Reading, parameter: Parameter, place: Place, words: unknown): void {
  if (typeof words === 'string') {
    for (const word of words.split(',')) follow(reading, parameter, place, word.split(':', 1)[0] ?? '');
  } else if (isRecord(words)) {
    for (const [name, inner] of Object.entries(words)) {
      readWords(reading, parameter, follow(reading, parameter, place, name), inner);
    }
  }
}

function follow({ modelOf, attributes }: Reading, parameter: Parameter, from: Place, names: string): Place {
  return names.split('.').reduce<Place>((place, untrimmed) => {
    const name = untrimmed.trim();
    const { schema } = place;
    const attribute = schema && Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (schema === undefined || attribute === undefined) return place;
    const path = [...place.path, name];
    attributes.push({ parameter, path: path.join('.'), attribute });
    const target = attribute.type === 'media' ? 'plugin::upload.file' : (attribute.target ?? attribute.component);
    return { schema: target === undefined ? schema : modelOf(target), path };
  }, from);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
