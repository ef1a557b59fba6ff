import { namedTypes } from './named-types';

type Texts = Readonly<Record<string, string>>;

/**
 * The names of types, fields and values under the ids by which Strapi 5.54 itself looks them up: a field's label by
 * `content-manager.content-types.<uid>.<field>`, a type by its display name, a value of an enumeration by itself.
 */
export function strapiNames(texts: Texts): Texts {
  return Object.fromEntries([
    ...namedTypes.flatMap(({ uid, scope, displayName }) => [
      ...labelsOf(texts, scope).map(([field, label]) => [`content-manager.${kindOf(uid)}.${uid}.${field}`, label]),
      ...labelsOf(texts, 'any').map(([field, label]) => [`content-manager.${kindOf(uid)}.${uid}.${field}`, label]),
      ...(displayName === undefined ? [] : [[displayName, texts[`type.${displayName.toLowerCase()}`]]]),
    ]),
    ...Object.entries(texts)
      .filter(([key]) => key.startsWith('value.'))
      .map(([key, text]) => [key.slice('value.'.length), text]),
  ]) as Texts;
}

function kindOf(uid: string): 'content-types' | 'components' {
  return uid.includes('::') ? 'content-types' : 'components';
}

function labelsOf(texts: Texts, scope: string): readonly (readonly [field: string, label: string])[] {
  const label = /^(?<scope>[^.]+)\.(?<field>[^.]+)\.label$/;
  return Object.entries(texts).flatMap(([key, text]) => {
    const groups = label.exec(key)?.groups;
    return groups?.['scope'] === scope ? [[groups['field'] ?? '', text] as const] : [];
  });
}
