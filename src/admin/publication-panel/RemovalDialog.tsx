import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MomentPurpose } from '../../press/moments/moment-notices';
import { LanguagesChoice } from './LanguagesChoice';
import type { PanelAct } from './panel-act';
import { PanelDialog } from './PanelDialog';
import { ReasonField } from './ReasonField';
import { text } from './wording';
import { useAct } from './use-act';
import { useLanguageChoice } from './use-language-choice';
import { pendingFor } from './use-moment-entry';
import type { OpenPublication } from './use-publication';

interface RemovalDialogProps {
  readonly purpose: MomentPurpose;
  readonly publication: OpenPublication;
  onClose(): void;
}

/** Lifts an embargo or cancels a schedule in all languages of a text that are ticked. */
export function RemovalDialog({ purpose, publication, onClose }: RemovalDialogProps) {
  const { formatMessage } = useIntl();
  const { version, state } = publication;
  const [reason, setReason] = useState('');
  const act = purpose === 'embargo' ? 'lift' : 'cancel';
  // What is taken back stays the same, whatever the server tells of meanwhile.
  const [cancelled] = useState(() => pendingFor(state, purpose));
  const chosen = useLanguageChoice(act, publication, cancelled);
  const { perform, isBusy } = useAct(version);
  const removal = removalOf(purpose, publication, { reason: reason.trim(), except: chosen.except });
  const remove = async () => {
    if (removal !== null && (await perform(removal))) onClose();
  };
  const acts = (
    <Button variant="danger" disabled={removal === null} loading={isBusy} onClick={() => void remove()}>
      {formatMessage(text(`remove.${purpose}`))}
    </Button>
  );
  return (
    <PanelDialog title={formatMessage(text(`remove.${purpose}`))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">{formatMessage(text(`remove.${purpose}.hint`))}</Typography>
      <LanguagesChoice chosen={chosen} timeZone={state.setting.officeTimeZone} />
      {purpose === 'embargo' && <ReasonField value={reason} onChange={setReason} />}
    </PanelDialog>
  );
}

interface RemovalDetails {
  readonly reason: string;
  readonly except: readonly string[];
}

/** How what is set is taken back; null where nothing is set, or whoever asks may not. */
export function removalOf(
  purpose: MomentPurpose,
  { state }: OpenPublication,
  { reason, except }: RemovalDetails,
): PanelAct | null {
  if (!state.setting.isEditor) return null;
  if (purpose === 'embargo') return state.embargoedUntil === null ? null : { kind: 'lift', reason, except };
  const schedule = pendingFor(state, purpose);
  return schedule === undefined ? null : { kind: 'unschedule', id: schedule.id, except };
}
