import { createElement, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { hintOf } from '../content-names/wording';

interface Props {
  readonly uid: string;
  readonly field: string;
}

/** The help text of a field, as an element: what is put into a layout is made once, and the language may change. */
function FieldHint({ uid, field }: Props) {
  const { formatMessage } = useIntl();
  const hint = hintOf(uid, field);
  return hint === undefined ? null : <>{formatMessage(hint)}</>;
}

/** The same element for the same field at each call, so that a field is not drawn anew with every layout. */
export function fieldHint(uid: string, field: string): ReactElement | undefined {
  if (hintOf(uid, field) === undefined) return undefined;
  const key = `${uid} ${field}`;
  const made = hints.get(key) ?? createElement(FieldHint, { uid, field });
  hints.set(key, made);
  return made;
}

const hints = new Map<string, ReactElement>();
