import { describeModel, isEntry, isPrivate, pluginOption, type Attribute, type Model } from '../schema';
import { messageFieldType, messageFieldUid } from '../message-field';
import { timeZoneFieldType, timeZoneFieldUid } from '../time-zone-field';
import { factNames } from './fact-names';
import { computedFieldNames } from './computed-field-names';
import type { OptIn } from './opt-in';

interface Option {
  readonly types: readonly string[];
  readonly optional?: true;
  /** Of what only admins are shown: a private attribute will do. */
  readonly staysInside?: true;
}

/** The one table of what may stand in `pluginOptions.dateline`. */
const options: Readonly<Record<Exclude<keyof OptIn, 'facts'>, Readonly<Record<string, Option>>>> = {
  counter: {
    since: { types: ['date'] },
    until: { types: ['date'], optional: true },
    timeZone: { types: ['string'] },
    message: { types: ['string', 'text', 'richtext'], optional: true },
  },
  clock: {
    timeZone: { types: ['string'] },
  },
  home: {
    timeZone: { types: ['string'], staysInside: true },
  },
};

/**
 * Undefined for a schema that does not opt in.
 * @throws Error with a sentence, so that a wrong schema stops the start and not the first request.
 */
export function readOptIn(model: Model): OptIn | undefined {
  const declared = pluginOption(model, 'dateline');
  if (declared === undefined) return undefined;
  const refuse = (problem: string): never => {
    throw new Error(`strapi-plugin-dateline: the ${describeModel(model)} ${problem}.`);
  };
  if (!isEntry(declared)) return refuse('must have an object in pluginOptions.dateline');
  checkKeys(declared, { ...options, facts: true }, 'pluginOptions.dateline', refuse);
  if (declared['home'] !== undefined && model.modelType === 'component') {
    return refuse('has “home” in pluginOptions.dateline, which only a content type can have');
  }
  const optIn: Record<string, Record<string, string> | true> = {};
  for (const [kind, kindOptions] of Object.entries(options)) {
    if (declared[kind] !== undefined) optIn[kind] = readKind(model, kind, declared[kind], kindOptions, refuse);
  }
  if (declared['facts'] !== undefined) optIn['facts'] = readFacts(model, declared['facts'], refuse);
  // The table names every property of OptIn and readKind has checked each of them.
  const read = optIn as OptIn;
  checkCollisions(model, read, refuse);
  return read;
}

type Refuse = (problem: string) => never;

function readFacts(model: Model, declared: unknown, refuse: Refuse): true {
  if (declared !== true) return refuse('has “facts” in pluginOptions.dateline, which can only be true');
  if (model.modelType === 'component' || factNames(model).length === 0) {
    return refuse(
      'has “facts” in pluginOptions.dateline, which needs a localised content type with an attribute that is not localised',
    );
  }
  return true;
}

function readKind(
  model: Model,
  kind: string,
  declared: unknown,
  kindOptions: Readonly<Record<string, Option>>,
  refuse: Refuse,
) {
  const place = `pluginOptions.dateline.${kind}`;
  if (!isEntry(declared)) return refuse(`must have an object in ${place}`);
  checkKeys(declared, kindOptions, place, refuse);
  const read: Record<string, string> = {};
  for (const [name, option] of Object.entries(kindOptions)) {
    const attributeName = declared[name];
    if (attributeName === undefined && option.optional) continue;
    if (typeof attributeName !== 'string') return refuse(`must name an attribute in ${place}.${name}`);
    checkAttribute(model, attributeName, option, `${place}.${name}`, refuse);
    read[name] = attributeName;
  }
  return read;
}

function checkAttribute(model: Model, name: string, option: Option, place: string, refuse: Refuse): void {
  const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
  if (!attribute) return refuse(`names the attribute “${name}” in ${place}, but has no attribute of that name`);
  const type = typeOf(attribute);
  if (type !== undefined && !option.types.includes(type)) {
    return refuse(
      `names the attribute “${name}” in ${place}, which is of type “${type}”, but ${option.types.join(' or ')} is needed`,
    );
  }
  if (!option.staysInside && isPrivate(model, name)) {
    return refuse(`names the private attribute “${name}” in ${place}, and what is computed from it would be public`);
  }
}

/** Undefined for another plugin's custom field, whose type is not known before all plugins have registered theirs. */
function typeOf(attribute: Attribute): string | undefined {
  if (attribute.type !== 'customField') return attribute.type;
  return ownFieldTypes[attribute.customField ?? ''];
}

const ownFieldTypes: Readonly<Record<string, string>> = {
  [timeZoneFieldUid]: timeZoneFieldType,
  [messageFieldUid]: messageFieldType,
};

function checkKeys(declared: object, known: object, place: string, refuse: Refuse): void {
  const unknown = Object.keys(declared).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined)
    refuse(`has “${unknown}” in ${place}, where only ${Object.keys(known).join(', ')} can stand`);
}

function checkCollisions(model: Model, optIn: OptIn, refuse: Refuse): void {
  const taken = computedFieldNames(optIn).find((name) => Object.hasOwn(model.attributes, name));
  if (taken === undefined) return;
  refuse(`has an attribute “${taken}”, which is also the name of a computed field: rename the attribute`);
}
