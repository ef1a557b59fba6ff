import type { Core, UID } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes } from '../../press/publication/publication-types';
import type { Values } from './insert-rows';

/** Parts that have been found right: many texts name the same people. */
export type CheckedParts = Set<string>;

/**
 * The text as Strapi's own validator takes it for what goes out, or null where that refuses it: what it asks of a draft is
 * less. Its lists of components are given to it one component after the other: of a list it makes a validator for each,
 * several times over, and that was four fifths of all that filing takes. What it says of a list as a whole, it says still.
 */
export async function checkText(
  strapi: Core.Strapi,
  { type, locale }: Pick<PublicationRecord, 'type' | 'locale'>,
  text: Values,
  known: CheckedParts,
): Promise<Values | null> {
  const lists = listsOf(strapi, publicationTypes[type].uid).filter(({ name }) => Array.isArray(text[name]));
  const names = new Set(lists.map(({ name }) => name));
  try {
    for (const { name, component } of lists)
      for (const part of text[name] as readonly object[]) await checkPart(strapi, component, part, { locale, known });
    const own = Object.entries(text).filter(([name]) => !names.has(name));
    const valid = await validate(strapi, publicationTypes[type].uid, Object.fromEntries(own), locale);
    // As they were given: Strapi's validator leaves what stands in a list as it is.
    return { ...valid, ...Object.fromEntries(lists.map(({ name }) => [name, text[name]])) };
  } catch {
    // Said by the Document Service, to which the text goes now.
    return null;
  }
}

async function checkPart(
  strapi: Core.Strapi,
  component: UID.Component,
  part: object,
  { locale, known }: { readonly locale: string; readonly known: CheckedParts },
): Promise<void> {
  const key = `${component} ${JSON.stringify(part)}`;
  if (known.has(key)) return;
  await validate(strapi, component, part, locale);
  if (known.size < MOST_REMEMBERED) known.add(key);
}

const MOST_REMEMBERED = 10_000;

interface Validator {
  validateEntityCreation(model: unknown, data: object, options: object): Promise<Values>;
}

async function validate(strapi: Core.Strapi, uid: UID.Schema, data: object, locale: string): Promise<Values> {
  const validator = strapi.get('entityValidator') as Validator;
  return validator.validateEntityCreation(strapi.getModel(uid), data, { isDraft: false, locale });
}

interface List {
  readonly name: string;
  readonly component: UID.Component;
}

/** But for one whose length is asked for. */
function listsOf(strapi: Core.Strapi, uid: UID.Schema): readonly List[] {
  const attributes = strapi.getModel(uid).attributes as Readonly<Record<string, Attribute>>;
  return Object.entries(attributes).flatMap(([name, { component, repeatable, required, min, max }]): List[] => {
    const isMeasured = required === true || min !== undefined || max !== undefined;
    return component === undefined || repeatable !== true || isMeasured ? [] : [{ name, component }];
  });
}

interface Attribute {
  readonly component?: UID.Component;
  readonly repeatable?: boolean;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
}
