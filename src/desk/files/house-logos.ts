import type { Core } from '@strapi/strapi';
import { fileNameIn } from '../../press/files/file-name';
import { nameOf, type FoundFile, type StoredFile } from './find-files';

/**
 * The panel's own logos, which stand on its login page and in no media library: a file of that name, if it is one of
 * them. Strapi keeps them among its settings.
 */
export async function findLogo(strapi: Core.Strapi, name: string): Promise<FoundFile | null> {
  const settings = (await strapi.store({ type: 'core', name: 'admin' }).get({ key: 'project-settings' })) as Settings;
  const logos = [settings?.menuLogo, settings?.authLogo].filter((logo) => !!logo);
  const stored = logos.find((logo) => nameOf(logo) === name && fileNameIn(logo.url) === name);
  return stored === undefined ? null : { name, id: 0, provider: stored.provider ?? 'local', stored };
}

type Settings = Readonly<Record<'menuLogo' | 'authLogo', StoredFile | null | undefined>> | null;
