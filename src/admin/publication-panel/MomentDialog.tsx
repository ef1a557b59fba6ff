import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LocalMoment } from '../../press/schedule/local-moment';
import type { MomentPurpose } from '../../press/schedule/moment-notices';
import { LONGEST_SENTENCE } from './act-dialog';
import { rememberZone } from './last-zone';
import { MomentFields } from './MomentFields';
import type { PanelAct } from './panel-act';
import { PanelDialog } from './PanelDialog';
import { text } from './texts';
import { useAct } from './use-act';
import { pendingFor, useMomentEntry } from './use-moment-entry';
import type { OpenPublication } from './use-publication';

interface MomentDialogProps {
  readonly purpose: MomentPurpose;
  readonly publication: OpenPublication;
  onClose(): void;
}

/** Sets, moves or takes back one of a text's three moments. */
export function MomentDialog({ purpose, publication, onClose }: MomentDialogProps) {
  const { formatMessage } = useIntl();
  const { state, version } = publication;
  const typed = useMomentEntry(purpose, publication);
  const [reason, setReason] = useState('');
  const { perform, isBusy } = useAct(version);
  const { allowed } = typed;
  const removal = removalOf(purpose, publication, reason);
  const actAndClose = async (act: PanelAct) => {
    if (await perform(act)) onClose();
  };
  const save = async (moment: LocalMoment) => {
    const { timeZone } = typed.entry;
    rememberZone(timeZone);
    await actAndClose(
      purpose === 'embargo'
        ? { kind: 'embargo', until: moment.at, reason: reason.trim() }
        : { kind: 'schedule', action: purpose, moment, timeZone },
    );
  };
  const acts = (
    <>
      {removal && (
        <Button variant="danger-light" disabled={isBusy} onClick={() => void actAndClose(removal)}>
          {formatMessage(text(`remove.${purpose}`))}
        </Button>
      )}
      <Button
        disabled={allowed === null}
        loading={isBusy}
        onClick={() => (allowed === null ? undefined : void save(allowed))}
      >
        {formatMessage(text('save'))}
      </Button>
    </>
  );
  return (
    <PanelDialog title={formatMessage(text(purpose))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">{formatMessage(text(`${purpose}.hint`))}</Typography>
      {purpose === 'embargo' && !state.setting.isEditor && (
        <Typography textColor="neutral600">{formatMessage(text('embargo.longer'))}</Typography>
      )}
      <MomentFields typed={typed} state={state} />
      {purpose === 'embargo' && (
        <Field.Root name="reason">
          <Field.Label>{formatMessage(text('embargo.reason'))}</Field.Label>
          <TextInput value={reason} maxLength={LONGEST_SENTENCE} onChange={(event) => setReason(event.target.value)} />
        </Field.Root>
      )}
    </PanelDialog>
  );
}

/** How what is set is taken back; null where nothing is set, or whoever asks may not. */
function removalOf(purpose: MomentPurpose, { state }: OpenPublication, reason: string): PanelAct | null {
  if (!state.setting.isEditor) return null;
  if (purpose === 'embargo') return state.embargoedUntil === null ? null : { kind: 'lift', reason: reason.trim() };
  const schedule = pendingFor(state, purpose);
  return schedule === undefined ? null : { kind: 'unschedule', id: schedule.id };
}
