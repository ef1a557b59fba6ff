import type { StrapiApp } from '@strapi/strapi/admin';
import { withListener, type BlocksEditor } from '../kept-words/follow-blocks';
import { browserNow } from '../kept-words/browser-clock';
import { saveByKeys } from '../kept-words/save-by-keys';
import { forgetOldWords } from '../kept-words/kept-words';
import { leadBackAfterLogin } from '../kept-words/lead-back';
import { NoticePlace } from '../kept-words/NoticePlace';
import { withOwnWords } from '../kept-words/own-words';
import { NewerSave } from '../newer-save/NewerSave';
import { followFocus } from '../newer-save/return-focus';
import { TextDirection } from './TextDirection';

interface ContentManager {
  readonly apis: {
    addRichTextBlocks(change: (blocks: Readonly<Record<string, object>>) => Readonly<Record<string, object>>): void;
  };
}

/** What an edit view has beside the fields, once Strapi's own content manager is there. */
export function watchEditView({ getPlugin }: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = getPlugin('content-manager');
  contentManager?.injectComponent('editView', 'right-links', {
    name: 'chancery-kept-words',
    Component: NoticePlace,
  });
  contentManager?.injectComponent('editView', 'right-links', { name: 'chancery-newer-save', Component: NewerSave });
  contentManager?.injectComponent('editView', 'right-links', {
    name: 'chancery-text-direction',
    Component: TextDirection,
  });
  const { apis } = contentManager as unknown as ContentManager;
  // Strapi takes a plugin of its editor only as part of a kind of block.
  const plugin = (editor: BlocksEditor) => withOwnWords(withListener(editor));
  apis.addRichTextBlocks((blocks) => ({ ...blocks, paragraph: { ...blocks['paragraph'], plugin } }));
  followFocus();
  leadBackAfterLogin();
  saveByKeys();
  forgetOldWords(window.localStorage, browserNow());
}
