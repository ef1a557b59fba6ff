import { wordingOf, type TranslatedText } from '../kit/text';
import { namedTypes } from './named-types';
import en from './wording/en.json';

type NameKey = keyof typeof en;

const text = wordingOf<NameKey>('content-names', en);

/** A field's label, or undefined for a field that somebody has added. */
export function labelOf(uid: string, field: string): TranslatedText | undefined {
  return textOf(`${scopeOf(uid)}.${field}.label`) ?? textOf(`any.${field}.label`);
}

/** The sentence beneath a field that says what goes into it. */
export function hintOf(uid: string, field: string): TranslatedText | undefined {
  return textOf(`${scopeOf(uid)}.${field}.hint`);
}

export function groupName(group: string): TranslatedText | undefined {
  return textOf(`group.${group}`);
}

/** A value of an enumeration in words; one that somebody has added, as it is. */
export function valueName(value: string): TranslatedText {
  return textOf(`value.${value}`) ?? { id: value, defaultMessage: value };
}

function scopeOf(uid: string): string | undefined {
  return namedTypes.find((type) => type.uid === uid)?.scope;
}

function textOf(key: string): TranslatedText | undefined {
  return Object.hasOwn(en, key) ? text(key as NameKey) : undefined;
}
