import type { StrapiApp } from '@strapi/strapi/admin';
import type { DocumentAction } from './document-action';
import { explainPublish } from './explain-publish';
import { PublicationPanel } from './PublicationPanel';
import { SaveNotice } from './SaveNotice';

type Descriptions<Item> = (change: (items: readonly Item[]) => readonly Item[]) => void;

interface ContentManager {
  injectComponent(
    view: 'editView',
    area: 'right-links',
    part: { readonly name: string; readonly Component: unknown },
  ): void;
  readonly apis: {
    readonly addEditViewSidePanel: Descriptions<unknown>;
    readonly addDocumentAction: Descriptions<DocumentAction>;
  };
}

/** Puts embargo, schedule, correction and withdrawal beside every publication, and the reason why Publish will not. */
export function addPublicationPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  const { apis } = contentManager;
  // Right under Save and Publish, before whatever else stands there.
  apis.addEditViewSidePanel(([actions, ...others]) => [actions, PublicationPanel, ...others]);
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'publish' ? explainPublish(action) : action)),
  );
  contentManager.injectComponent('editView', 'right-links', { name: 'chancery-save-notice', Component: SaveNotice });
}
