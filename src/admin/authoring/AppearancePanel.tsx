import type { SidePanel } from './side-panel';
import { useIntl } from 'react-intl';
import { Appearance } from './Appearance';
import { editedTextOf } from './text-form';
import { text } from './wording';

/** “As it will appear”, beside the form of every publication. */
export const AppearancePanel: SidePanel = ({ model, documentId, activeTab }) => {
  const { formatMessage } = useIntl();
  const edited = editedTextOf(model, documentId);
  if (edited === null || activeTab === 'published') return null;
  return { title: formatMessage(text('appearance.title')), content: <Appearance edited={edited} /> };
};
