import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { entryLayouts } from '../../press/layouts/entry-layouts';
import { partLayouts } from '../../press/layouts/part-layouts';
import { isStrapisOwn } from './is-strapis-own';
import { configurationOf, type ViewConfiguration } from './view-configuration';

/**
 * Gives the panel's forms and lists their order, on every start, where nobody has arranged them by hand: a view is ours
 * to change while it is what Strapi makes by itself, or what was put there by the last start.
 */
export async function seedLayouts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'chancery' });
  const seeded = ((await store.get({ key: seededKey })) ?? {}) as Seeded;
  const next: Record<string, ViewConfiguration> = { ...seeded };
  for (const view of viewsOf(strapi)) {
    const configuration = await seedView(view, seeded[view.uid]);
    if (configuration !== undefined) next[view.uid] = configuration;
  }
  if (!isDeepStrictEqual(next, seeded)) await store.set({ key: seededKey, value: next });
}

const seededKey = 'seeded-layouts';

type Seeded = Readonly<Record<string, ViewConfiguration>>;

/** What the content manager knows of a type, and how it stores how it is shown. */
interface View {
  readonly uid: string;
  readonly model: Model;
  readonly wanted: ViewConfiguration;
  readonly service: ConfigurationService;
}

interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

interface ConfigurationService {
  findConfiguration(model: Model): Promise<ViewConfiguration>;
  updateConfiguration(model: Model, configuration: ViewConfiguration): Promise<unknown>;
}

function viewsOf(strapi: Core.Strapi): readonly View[] {
  const types = configurationService(strapi, 'content-types');
  const components = configurationService(strapi, 'components');
  return [
    ...Object.entries(entryLayouts).map(([uid, layout]): View => {
      const { groups, ...rest } = layout;
      const wanted = configurationOf({ ...rest, rows: groups.flatMap(({ rows }) => rows) });
      return { uid, model: modelOf(strapi, uid), wanted, service: types };
    }),
    ...Object.entries(partLayouts).map(([uid, layout]): View => {
      const wanted = configurationOf({ ...layout, columns: undefined, sort: undefined });
      return { uid, model: modelOf(strapi, uid), wanted, service: components };
    }),
  ];
}

function configurationService(strapi: Core.Strapi, name: 'content-types' | 'components'): ConfigurationService {
  return strapi.plugin('content-manager').service(name) as unknown as ConfigurationService;
}

function modelOf(strapi: Core.Strapi, uid: string): Model {
  const { toContentManagerModel } = strapi.plugin('content-manager').service('data-mapper');
  return toContentManagerModel(strapi.getModel(uid as UID.Schema));
}

/** What is ours in this view from now on, or undefined where it is somebody's own. */
async function seedView(
  { model, wanted, service }: View,
  last: ViewConfiguration | undefined,
): Promise<ViewConfiguration | undefined> {
  const stored = await service.findConfiguration(model);
  if (last === undefined ? !isStrapisOwn(stored, model) : !has(stored, last)) return undefined;
  const merged = {
    settings: { ...stored.settings, ...wanted.settings },
    layouts: { ...stored.layouts, ...wanted.layouts },
    metadatas: stored.metadatas,
  };
  if (!has(stored, wanted)) await service.updateConfiguration(model, merged);
  return wanted;
}

/** Whether what was put there is there still; what Strapi keeps beside it does not count. */
function has(stored: ViewConfiguration, ours: ViewConfiguration): boolean {
  const same = (one: object | undefined, other: object | undefined) =>
    Object.entries(other ?? {}).every(([key, value]) =>
      isDeepStrictEqual((one as Readonly<Record<string, unknown>>)[key], value),
    );
  return same(stored.settings, ours.settings) && same(stored.layouts, ours.layouts);
}
