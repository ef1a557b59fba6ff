import type { StrapiApp } from '@strapi/strapi/admin';
import { hearFillIn } from './hear-fill-in';
import { LeftBehindNotice } from './LeftBehindNotice';

/** Says in the edit view what "Fill in from another locale" has left out. */
export function tellLeftBehind({ getPlugin }: Pick<StrapiApp, 'getPlugin'>): void {
  hearFillIn();
  getPlugin('content-manager')?.injectComponent('editView', 'right-links', {
    name: 'chancery-left-behind',
    Component: LeftBehindNotice,
  });
}
