import type { StrapiApp } from '@strapi/strapi/admin';
import { LinkedFromPanel } from './LinkedFromPanel';

interface ContentManager {
  readonly apis: {
    readonly addEditViewSidePanel: (change: (panels: readonly unknown[]) => readonly unknown[]) => void;
  };
}

/** Says beside persons and topics which public texts link to them. */
export function addLinkedFrom(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  apis.addEditViewSidePanel(([actions, ...others]) => [actions, LinkedFromPanel, ...others]);
}
