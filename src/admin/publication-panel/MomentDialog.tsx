import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LocalMoment } from '../../press/moments/local-moment';
import type { MomentPurpose } from '../../press/moments/moment-notices';
import { LanguagesChoice, TickedLanguages } from './LanguagesChoice';
import { rememberZone } from './last-zone';
import { MomentFields } from './MomentFields';
import { PanelDialog } from './PanelDialog';
import { ReasonField } from './ReasonField';
import { removalOf, RemovalDialog } from './RemovalDialog';
import { text } from './wording';
import { useAct } from './use-act';
import { useLanguageChoice } from './use-language-choice';
import { useMomentEntry } from './use-moment-entry';
import type { OpenPublication } from './use-publication';

interface MomentDialogProps {
  readonly purpose: MomentPurpose;
  readonly publication: OpenPublication;
  onClose(): void;
}

/** Sets, moves or takes back one of a text's three moments. */
export function MomentDialog({ purpose, publication, onClose }: MomentDialogProps) {
  const [isRemoving, setRemoving] = useState(false);
  const props = { purpose, publication, onClose };
  return isRemoving ? <RemovalDialog {...props} /> : <SettingDialog {...props} onRemove={() => setRemoving(true)} />;
}

function SettingDialog({ purpose, publication, onClose, onRemove }: MomentDialogProps & { onRemove(): void }) {
  const { formatMessage } = useIntl();
  const { state, version } = publication;
  const chosen = useLanguageChoice(purpose, publication);
  const typed = useMomentEntry(purpose, publication, chosen.touched);
  const [reason, setReason] = useState('');
  const { perform, isBusy } = useAct(version);
  const { allowed } = typed;
  const { except } = chosen;
  const save = async (moment: LocalMoment) => {
    const { timeZone } = typed.entry;
    rememberZone(timeZone);
    const isDone = await perform(
      purpose === 'embargo'
        ? { kind: 'embargo', until: moment.at, reason: reason.trim(), except }
        : { kind: 'schedule', action: purpose, moment, timeZone, except },
    );
    if (isDone) onClose();
  };
  const acts = (
    <>
      <RemoveButton {...{ purpose, publication, onClose, onRemove }} reason={reason.trim()} />
      <Button
        disabled={allowed === null}
        loading={isBusy}
        onClick={() => (allowed === null ? undefined : void save(allowed))}
      >
        {formatMessage(text('save'))}
      </Button>
    </>
  );
  const isWhole = chosen.touched.length === chosen.choices.length;
  return (
    <PanelDialog title={formatMessage(text(purpose))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">
        {formatMessage(text(purpose === 'embargo' && !isWhole ? 'embargo.hint.some' : `${purpose}.hint`))}
      </Typography>
      {purpose === 'embargo' && !state.setting.isEditor && (
        <Typography textColor="neutral600">{formatMessage(text('embargo.longer'))}</Typography>
      )}
      <TickedLanguages chosen={chosen} />
      <MomentFields typed={typed} state={state} />
      <LanguagesChoice chosen={chosen} timeZone={state.setting.officeTimeZone} />
      {purpose === 'embargo' && <ReasonField value={reason} onChange={setReason} />}
    </PanelDialog>
  );
}

interface RemoveButtonProps extends MomentDialogProps {
  readonly reason: string;
  onRemove(): void;
}

/** Takes back what is set: at once where the text has one language, else in a dialog of its own, which names them. */
function RemoveButton({ purpose, publication, reason, onClose, onRemove }: RemoveButtonProps) {
  const { formatMessage } = useIntl();
  const { perform, isBusy } = useAct(publication.version);
  const removal = removalOf(purpose, publication, { reason, except: [] });
  if (removal === null) return null;
  const remove = async () => {
    if (await perform(removal)) onClose();
  };
  const isAlone = publication.state.languages.length < 2;
  return (
    <Button variant="danger-light" loading={isBusy} onClick={() => (isAlone ? void remove() : onRemove())}>
      {formatMessage(text(isAlone ? `remove.${purpose}` : `remove.${purpose}.ask`))}
    </Button>
  );
}
