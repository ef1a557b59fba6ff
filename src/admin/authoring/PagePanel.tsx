import { useIntl } from 'react-intl';
import { PageToggle } from './PageToggle';
import type { SidePanel } from './side-panel';
import { editedTextOf } from './text-form';
import { text } from './wording';

/** “The page beside the form”, for every publication, draft or published. */
export const PagePanel: SidePanel = ({ model, documentId, activeTab, document }) => {
  const { formatMessage } = useIntl();
  if (editedTextOf(model, documentId) === null) return null;
  // Each saving and each publication gives the page another state, and a preview address another signature.
  const state = `${document?.updatedAt ?? ''} ${document?.publishedAt ?? ''}`;
  // A text may be saved in another language and not yet in this one.
  const saved = document?.updatedAt ? documentId : undefined;
  const version = { model, documentId: saved, status: activeTab ?? 'draft', state };
  return { title: formatMessage(text('page.title')), content: <PageToggle version={version} /> };
};
