import type { Core } from '@strapi/strapi';
import { publicFileIds } from '../files/public-files';
import { actorOf } from '../actor/actor-of';
import { isEditor } from '../rights/is-editor';
import { scheduleRows } from '../schedule/schedule-rows';
import { usesOf, type FileUse, type StoredFile } from './file-uses';
import { refusal } from '../refusals/refusal';

/** `describe`: its caption and its text for those who do not see it. `move`: its name or its folder. */
export type FileAct = 'replace' | 'delete' | 'move' | 'describe';

export interface OwnedFile extends StoredFile {
  readonly createdBy?: { readonly id: number } | null;
}

/**
 * Holds whoever is no editor to what is not public and not somebody else's, and tells where the file stands. What is
 * his he may describe, also where it is public.
 */
export async function refuseFileAct(strapi: Core.Strapi, act: FileAct, file: OwnedFile): Promise<readonly FileUse[]> {
  const uses = await usesOf(strapi, file);
  if (isEditor(strapi)) return uses;
  const { kind, id } = actorOf(strapi);
  const isHis = (ownerId: number | null | undefined) => kind === 'admin' && String(ownerId ?? '') === id;
  const isMild = act === 'describe' && isHis(file.createdBy?.id);
  const publicPlace = isMild ? null : await publicPlaceOf(strapi, file, uses);
  if (publicPlace !== null) throw refusal(`file.may-not-${act}`, { name: file.name, text: publicPlace });
  if (act !== 'replace' && act !== 'delete') return uses;
  const foreign = uses.find(({ authorId }) => !isHis(authorId));
  if (foreign) throw refusal('file.of-others', { name: file.name, text: whereabouts(foreign) });
  const scheduled = await scheduledAmong(strapi, uses);
  if (scheduled) throw refusal('file.goes-out', { name: file.name, text: whereabouts(scheduled) });
  return uses;
}

/** By the rule that decides whether its bytes are served; a use that can be named is named. */
async function publicPlaceOf(strapi: Core.Strapi, { id }: OwnedFile, uses: readonly FileUse[]): Promise<string | null> {
  const publicUse = uses.find(({ isPublic }) => isPublic);
  if (publicUse) return whereabouts(publicUse);
  return (await publicFileIds(strapi, [id])).has(id) ? 'another entry' : null;
}

/** @example "Harbour lights" (fr) */
function whereabouts({ title, locale }: FileUse): string {
  return locale === null ? `"${title}"` : `"${title}" (${locale})`;
}

/** What an editor has let go out later is as much his word as what is out already. */
async function scheduledAmong(strapi: Core.Strapi, uses: readonly FileUse[]): Promise<FileUse | undefined> {
  if (uses.length === 0) return undefined;
  const pending = await scheduleRows(strapi).findMany({
    where: { publicationId: { $in: uses.map(({ documentId }) => documentId) }, action: 'publish', state: 'pending' },
  });
  return uses.find(({ documentId, locale }) =>
    pending.some((schedule) => schedule.publicationId === documentId && schedule.publicationLocale === locale),
  );
}
