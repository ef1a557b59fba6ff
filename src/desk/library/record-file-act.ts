import type { Core } from '@strapi/strapi';
import { recordAct } from '../record/record-act';
import type { FileUse, StoredFile } from './file-uses';

type RecordedFileAct = 'replace-file' | 'delete-file' | 'change-file';

/** Writes an act upon a file into the record of every public text that it stands in; into its own where there is none. */
export async function recordFileAct(
  strapi: Core.Strapi,
  action: RecordedFileAct,
  file: StoredFile,
  uses: readonly FileUse[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const details = { file: file.name, fileId: file.documentId, url: file.url, ...more };
  const texts = uses.filter(({ isPublic }) => isPublic);
  for (const { uid, documentId, locale, title } of texts)
    await recordAct(strapi, { action, uid, documentId, locale, title, details });
  if (texts.length === 0)
    await recordAct(strapi, {
      action,
      uid: 'plugin::upload.file',
      documentId: file.documentId,
      locale: null,
      title: file.name,
      details,
    });
}
