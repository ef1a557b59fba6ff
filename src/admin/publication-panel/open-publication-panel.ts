import type { StrapiApp } from '@strapi/strapi/admin';
import { explainPublish, type DocumentAction } from './explain-publish';
import { PublicationPanel } from './PublicationPanel';

type Descriptions<Item> = (change: (items: readonly Item[]) => readonly Item[]) => void;

interface ContentManager {
  readonly apis: {
    readonly addEditViewSidePanel: Descriptions<unknown>;
    readonly addDocumentAction: Descriptions<DocumentAction>;
  };
}

/** Puts embargo, schedule, correction and withdrawal beside every publication, and the reason why Publish will not. */
export function openPublicationPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  // Right under Save and Publish, before whatever else stands there.
  apis.addEditViewSidePanel(([actions, ...others]) => [actions, PublicationPanel, ...others]);
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'publish' ? explainPublish(action) : action)),
  );
}
