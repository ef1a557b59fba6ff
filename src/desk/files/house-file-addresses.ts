import type { Core } from '@strapi/strapi';
import { filesPath } from '../../press/files/file-name';
import { keepPlace } from './keep-provider-behind';
import type { StoredFile } from './find-files';

/** Gives files that an earlier version stored under their provider's address one of the house's. */
export async function houseFileAddresses(strapi: Core.Strapi): Promise<void> {
  const files = strapi.db.query('plugin::upload.file');
  const rows: readonly FileRow[] = await files.findMany({
    where: { provider: { $ne: 'local' }, url: { $notContains: filesPath } },
  });
  for (const row of rows) {
    await strapi.db.transaction(async () => {
      const stored = [row, ...Object.values(row.formats ?? {})];
      for (const each of stored) await keepPlace(strapi, each);
      await files.update({ where: { id: row.id }, data: { url: row.url, formats: row.formats } });
    });
  }
}

interface FileRow extends StoredFile {
  readonly id: number;
  url: string;
  readonly formats: Readonly<Record<string, StoredFile & { url: string }>> | null;
}
