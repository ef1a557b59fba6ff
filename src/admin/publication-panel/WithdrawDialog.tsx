import { Button, Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LanguagesChoice } from './LanguagesChoice';
import { PanelDialog } from './PanelDialog';
import { text } from './wording';
import { useAct } from './use-act';
import { useLanguageChoice } from './use-language-choice';
import { LONGEST_SENTENCE, type ActDialogProps } from './act-dialog';

/** Takes a public text back in all its languages, with the reason that stands in its place from then on. */
export function WithdrawDialog({ publication, onClose }: ActDialogProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const chosen = useLanguageChoice('withdraw', publication);
  const { perform, isBusy } = useAct(publication.version);
  const withdraw = async () => {
    if (await perform({ kind: 'withdraw', reason: reason.trim(), except: chosen.except })) onClose();
  };
  const acts = (
    <Button variant="danger" disabled={reason.trim() === ''} loading={isBusy} onClick={() => void withdraw()}>
      {formatMessage(text('withdraw.confirm'))}
    </Button>
  );
  return (
    <PanelDialog title={formatMessage(text('withdraw.title'))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">{formatMessage(text('withdraw.hint'))}</Typography>
      <LanguagesChoice chosen={chosen} timeZone={publication.state.setting.officeTimeZone} />
      <Field.Root
        name="reason"
        required
        hint={formatMessage(text(chosen.touched.length > 1 ? 'withdraw.example.all' : 'withdraw.example'))}
      >
        <Field.Label>{formatMessage(text('withdraw.reason'))}</Field.Label>
        <Textarea value={reason} maxLength={LONGEST_SENTENCE} onChange={(event) => setReason(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </PanelDialog>
  );
}
