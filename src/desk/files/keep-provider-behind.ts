import type { Core } from '@strapi/strapi';
import { fileAddress } from '../../press/files/file-address';
import { forgetPlace, notePlace, placeOf } from './file-place';
import { nameOf, type StoredFile } from './find-files';

/** What is called of a provider; Strapi's own base fills in what one leaves out. */
interface Provider {
  isPrivate(): Promise<boolean>;
  getSignedUrl(file: StoredFile): Promise<{ readonly url: string }>;
  delete(file: StoredFile): Promise<unknown>;
  upload?(file: SentFile): Promise<unknown>;
  uploadStream?(file: SentFile): Promise<unknown>;
  replace?(file: SentFile, old: StoredFile): Promise<unknown>;
  replaceStream?(file: SentFile, old: StoredFile): Promise<unknown>;
}

interface SentFile extends StoredFile {
  url: string;
}

/**
 * Puts the house before whoever keeps the bytes. Where a provider says, after an upload, at which address it has them, the
 * house keeps that to itself and gives the file an address of its own: so no answer, no text and no webhook can have
 * the provider's. What a provider is asked about, it is told its own address again.
 */
export function keepProviderBehind(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('upload') as unknown as { provider: Provider };
  const { provider } = plugin;
  if (strapi.config.get<string>('plugin::upload.provider', 'local') === 'local') return;
  behind.set(strapi, provider);
  plugin.provider = Object.assign(Object.create(provider) as Provider, {
    // Makes `strapi export` and `transfer`, which read the bytes, ask for an address instead of taking the house's.
    isPrivate: async () => Promise.resolve(true),
    getSignedUrl: async (file: StoredFile) => ({ url: (await providersAddress(strapi, file)).url }),
    async delete(file: StoredFile) {
      await provider.delete(await atItsPlace(strapi, file));
      await forgetPlace(strapi, nameOf(file));
    },
    ...sendingOf(strapi, provider),
  });
  // Answers have the house's addresses already; Strapi would look through each of them for files to sign.
  const extensions: { signFileUrlsOnDocumentService: () => Promise<void> } = strapi
    .plugin('upload')
    .service('extensions');
  extensions.signFileUrlsOnDocumentService = () => Promise.resolve();
}

const behind = new WeakMap<Core.Strapi, Provider>();

/** Strapi asks which of these there are, and takes the first that is: none is to be offered that the provider lacks. */
function sendingOf(strapi: Core.Strapi, provider: Provider): Partial<Provider> {
  const sending = (['upload', 'uploadStream'] as const).map((name) => [
    name,
    async (file: SentFile) => {
      await provider[name]?.(file);
      await keepPlace(strapi, file);
    },
  ]);
  const replacing = (['replace', 'replaceStream'] as const).map((name) => [
    name,
    async (file: SentFile, old: StoredFile) => {
      await provider[name]?.(file, await atItsPlace(strapi, old));
      await keepPlace(strapi, file);
    },
  ]);
  const all = [...sending, ...replacing] as [keyof Provider, unknown][];
  return Object.fromEntries(all.filter(([name]) => provider[name] !== undefined)) as Partial<Provider>;
}

/** Whatever the provider answered stays here. One that leaves the address as it was has changed nothing. */
export async function keepPlace(strapi: Core.Strapi, file: SentFile): Promise<void> {
  const ownAddress = fileAddress(nameOf(file));
  if (!file.url || file.url === ownAddress) return;
  await notePlace(strapi, nameOf(file), file.url);
  file.url = ownAddress;
}

async function atItsPlace<File extends StoredFile>(strapi: Core.Strapi, file: File): Promise<File> {
  const url = await placeOf(strapi, nameOf(file));
  return url === null ? file : { ...file, url };
}

export interface ProvidersAddress {
  readonly url: string;
  /** Whether it dies soon; if not, whoever learns it has the bytes for ever. */
  readonly isSigned: boolean;
}

/** Where the configured provider has the bytes: for the house alone, or signed and short-lived. */
export async function providersAddress(strapi: Core.Strapi, file: StoredFile): Promise<ProvidersAddress> {
  const provider = behind.get(strapi);
  const there = await atItsPlace(strapi, file);
  if (provider === undefined || !(await provider.isPrivate())) return { url: there.url, isSigned: false };
  const { url } = await provider.getSignedUrl(there);
  return { url, isSigned: true };
}
