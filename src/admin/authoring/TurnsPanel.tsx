import type { SidePanel } from './side-panel';
import { useIntl } from 'react-intl';
import { editedTextOf } from './text-form';
import { text } from './wording';
import { TurnIntoTurns } from './TurnIntoTurns';

/** “Questions and answers”, beside the form of every publication. */
export const TurnsPanel: SidePanel = ({ model, documentId, activeTab }) => {
  const { formatMessage } = useIntl();
  const edited = editedTextOf(model, documentId);
  if (edited === null || activeTab === 'published') return null;
  return { title: formatMessage(text('turns.title')), content: <TurnIntoTurns type={edited.type} /> };
};
