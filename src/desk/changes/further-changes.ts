import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { fileType, localeType, publicRoleType, siteType, type FurtherType } from '../../press/changes/change';
import { happeningBetween, type PublicState } from '../../press/changes/happening-between';
import { defaultLocaleOf } from '../site/default-locale';
import { lastTold, toldKey } from './last-told';
import type { RunningAct } from '../acts/running-act';
import { stateOf, type NewChange } from './stored-change';

/** What has changed of the locales, the files and the rights of the public that an act has written. */
export async function furtherChanges(strapi: Core.Strapi, { others }: RunningAct): Promise<readonly NewChange[]> {
  const rows: NewChange[] = [];
  for (const [type, subjects] of others) rows.push(...(await changesOfFurther(strapi, type, [...subjects])));
  return rows;
}

/** @param subjects all that there are where none are named; of files none are, as they are told of by what shows them */
export async function changesOfFurther(
  strapi: Core.Strapi,
  type: FurtherType,
  subjects?: readonly string[],
): Promise<readonly NewChange[]> {
  const now = await statesOf(strapi, type);
  const told = await lastTold(strapi, type, subjects);
  const named = subjects ?? [...new Set([...now.keys(), ...[...told.values()].map(({ documentId }) => documentId)])];
  return named.flatMap((documentId): NewChange[] => {
    const row = told.get(toldKey({ documentId, locale: '' }));
    const before = row === undefined ? null : stateOf(row);
    const after = type === fileType ? fileState : (now.get(documentId) ?? null);
    const isTouched = type === fileType;
    const what = happeningBetween(type === fileType ? fileState : before, after, { isGone: true, isTouched });
    if (what === null) return [];
    const nowhere = { locale: '', addressBefore: null, addressAfter: null, digest: null };
    return [{ what, type, documentId, ...nowhere, version: after?.version ?? null }];
  });
}

/** Of a file nothing is kept: that somebody wrote it, and that a public text shows it, is enough. */
const fileState: PublicState = { version: '', digest: null, address: null };

async function statesOf(strapi: Core.Strapi, type: FurtherType): Promise<ReadonlyMap<string, PublicState>> {
  if (type === localeType) return localeStates(strapi);
  if (type === publicRoleType) return new Map([['', stateFrom(await publicRights(strapi))]]);
  return type === siteType ? new Map([['', stateFrom(await defaultLocaleOf(strapi))]]) : new Map();
}

async function localeStates(strapi: Core.Strapi): Promise<ReadonlyMap<string, PublicState>> {
  const rows: readonly { readonly code: string; readonly name: string }[] = await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ select: ['code', 'name'] });
  return new Map(rows.map(({ code, name }) => [code, stateFrom(name)]));
}

async function publicRights(strapi: Core.Strapi): Promise<readonly string[]> {
  const rights: readonly { readonly action: string }[] = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ select: ['action'], where: { role: { type: 'public' } } });
  return [...new Set(rights.map(({ action }) => action))].sort();
}

function stateFrom(said: unknown): PublicState {
  const version = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return { version, digest: null, address: null };
}
