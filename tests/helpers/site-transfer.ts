/** What `strapi export` and `strapi import` do, in this process: their commands compile the app first. */
import type { Core } from '@strapi/strapi';
import { engine, file, strapi as sites } from '@strapi/data-transfer';

/** Files stay where they are: all sites of the tests have one folder of them. */
const stages = { exclude: ['files' as const], only: [] };
const plain = { encryption: { enabled: false }, compression: { enabled: false } };

/** @returns the path of the file */
export async function exportSite(strapi: Core.Strapi, path: string): Promise<string> {
  const source = sites.providers.createLocalStrapiSourceProvider({ getStrapi: () => strapi, autoDestroy: false });
  const destination = file.providers.createLocalFileDestinationProvider({ file: { path }, ...plain });
  await transfer(source, destination);
  return `${path}.tar`;
}

/** Puts a site's content and settings in the place of another's; users, roles and tokens of the panel stay. */
export async function importSite(strapi: Core.Strapi, path: string): Promise<void> {
  const destination = sites.providers.createLocalStrapiDestinationProvider({
    getStrapi: () => strapi,
    autoDestroy: false,
    strategy: 'restore',
    restore: { entities: { exclude: ignoredIn(strapi) }, assets: false },
  });
  await transfer(file.providers.createLocalFileSourceProvider({ file: { path }, ...plain }), destination);
}

type Source = Parameters<typeof engine.createTransferEngine>[0];
type Destination = Parameters<typeof engine.createTransferEngine>[1];

async function transfer(source: Source, destination: Destination): Promise<void> {
  const moved = engine.createTransferEngine(source, destination, {
    versionStrategy: 'ignore',
    schemaStrategy: 'ignore',
    ...stages,
    throttle: 0,
    transforms: {
      links: [{ filter: ({ left, right }) => ![left.type, right.type].some(sites.isIgnoredOfficialTransferType) }],
      entities: [{ filter: ({ type }) => !sites.isIgnoredOfficialTransferType(type) }],
    },
  });
  await moved.transfer();
}

function ignoredIn(strapi: Core.Strapi): string[] {
  return [
    ...Object.keys(strapi.contentTypes).filter(sites.isIgnoredOfficialTransferType),
    ...sites.getIgnoredOfficialTransferTypes(),
  ];
}
