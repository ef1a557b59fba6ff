import type { StrapiApp } from '@strapi/strapi/admin';
import { AppearancePanel } from './AppearancePanel';
import { followPastes } from './follow-pastes';
import { PagePanel } from './PagePanel';
import type { SidePanel } from './side-panel';
import { TurnsPanel } from './TurnsPanel';

interface ContentManager {
  addEditViewSidePanel(panels: readonly SidePanel[]): void;
}

/** Comfort for whoever writes: what will come of the text, its page beside the form, turns, and pastes that keep their form. */
export function addAuthoring(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManager;
  addEditViewSidePanel([AppearancePanel, PagePanel, TurnsPanel]);
  followPastes(window.document);
}
