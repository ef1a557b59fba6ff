import { Clock, Hashtag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';
import { translation } from '../translation';

type AddWidgets = Extract<Parameters<StrapiApp['widgets']['register']>[0], (...widgets: never[]) => unknown>;

/** The plugin's widgets before all others, which would otherwise push them below the fold. */
export const homepageWidgets: AddWidgets = (others) => [
  {
    id: 'clocks',
    pluginId,
    icon: Clock,
    title: translation('homepage.clocks'),
    component: async () => (await import('./ClocksWidget')).ClocksWidget,
  },
  {
    id: 'counters',
    pluginId,
    icon: Hashtag,
    title: translation('homepage.counters'),
    component: async () => (await import('./CountersWidget')).CountersWidget,
  },
  ...others,
];
