import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { text } from './wording';

/** The calendar's place in the navigation, right behind the content manager; at `/admin/calendar`. */
export function linkCalendar(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'calendar',
    icon: Calendar,
    intlLabel: text('title'),
    permissions: [],
    position: 2,
    Component: () => import('./CalendarPage').then(({ CalendarPage }) => ({ default: CalendarPage })),
  });
}
