import { findBadText } from '../bytes/find-bad-text';
import { targetOf, type Attribute, type Model, type ModelOf } from '../query/model';
import { isRecord } from '../query/reading';
import { expectedOf, fitsWritten, scalarKindOf } from '../query/scalar-kinds';
import { refuseField } from './entry-refusal';
import { readBlocks } from './read-blocks';
import { isRowId, readRelation } from './read-relation';

/** Of one list: turns of a long conversation are hundreds. */
const MOST_ITEMS = 5_000;

/**
 * Holds data to the form that their type has, before anything works with them: text is text, a list a list, a component
 * an object, at every depth. What is required, unique or long enough is asked later, and of a draft less; names that
 * the type has not are others' to refuse.
 *
 * @throws ParameterRefusal
 */
export function readEntry(data: unknown, model: Model, modelOf: ModelOf): void {
  if (!isRecord(data)) refuseField('data', 'an object of fields');
  const bad = findBadText(data);
  if (bad !== null) refuseField(bad.path, `none of ${bad.fault}`);
  readFields(data, model, modelOf, '');
}

function readFields(data: Readonly<Record<string, unknown>>, model: Model, modelOf: ModelOf, at: string): void {
  for (const [name, value] of Object.entries(data)) {
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    if (attribute === undefined || value === undefined || value === null) continue;
    readField(value, attribute, modelOf, at === '' ? name : `${at}.${name}`);
  }
}

function readField(value: unknown, attribute: Attribute, modelOf: ModelOf, at: string): void {
  switch (attribute.type) {
    case 'blocks':
      return readBlocks(value, at);
    case 'component':
      return readComponents(value, attribute, modelOf, at);
    case 'dynamiczone':
      return readZone(value, attribute, modelOf, at);
    case 'relation':
      return readRelation(value, at, { byRowOnly: targetOf(attribute) === undefined });
    case 'media':
      return readRelation(value, at, { byRowOnly: true });
    default:
      return readScalar(value, attribute, at);
  }
}

function readScalar(value: unknown, attribute: Attribute, at: string): void {
  const kind = scalarKindOf(attribute);
  if (kind === undefined) return;
  if (!fitsWritten(kind, value)) refuseField(at, expectedOf[kind]);
}

function readComponents(value: unknown, { component, repeatable }: Attribute, modelOf: ModelOf, at: string): void {
  const model = component === undefined ? undefined : modelOf(component);
  if (model === undefined) return;
  if (!repeatable) return readComponent(value, model, modelOf, at);
  listOf(value, at).forEach((each, index) => readComponent(each, model, modelOf, `${at}[${index}]`));
}

function readComponent(value: unknown, model: Model, modelOf: ModelOf, at: string): void {
  if (!isRecord(value)) refuseField(at, 'an object of fields');
  const { id } = value;
  if (id !== undefined && !isRowId(id)) refuseField(`${at}.id`, 'the id of a part of this text, or none');
  readFields(value, model, modelOf, at);
}

function readZone(value: unknown, { components = [] }: Attribute, modelOf: ModelOf, at: string): void {
  listOf(value, at).forEach((each, index) => {
    const uid = isRecord(each) ? each.__component : undefined;
    const model = typeof uid === 'string' && components.includes(uid) ? modelOf(uid) : undefined;
    if (model === undefined) refuseField(`${at}[${index}].__component`, components.join(', '));
    readComponent(each, model, modelOf, `${at}[${index}]`);
  });
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) refuseField(at, `a list of at most ${MOST_ITEMS} objects`);
  return value;
}
