import { Clock, Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { text } from './wording';

type Widgets = StrapiApp['widgets']['widgets'];

/** Of Strapi's own widgets: offers, and figures about the project that say nothing about the day's work. */
const leftOut: ReadonlySet<string> = new Set([
  'admin.deploy-now',
  'admin.key-statistics',
  'content-manager.chart-entries',
]);

/** The homepage's order: what ticks, then what the desk has to do, then the rest of what Strapi shows. */
export function arrangeHomepage(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((widgets: Widgets) => {
    const isTimepiece = ({ pluginId }: Widgets[number]) => pluginId === 'dateline';
    const others = widgets.filter((widget) => !isTimepiece(widget) && !leftOut.has(`${widget.pluginId}.${widget.id}`));
    return [...widgets.filter(isTimepiece), ...own, ...others];
  });
}

const own: Widgets = [
  {
    id: 'today',
    icon: Clock,
    title: text('today.title'),
    component: async () => (await import('./TodayWidget')).TodayWidget,
    link: { label: text('today.calendar'), href: '/calendar' },
  },
  {
    id: 'translations',
    icon: Earth,
    title: text('translations.title'),
    component: async () => (await import('./FrontPageGapsWidget')).FrontPageGapsWidget,
  },
];
