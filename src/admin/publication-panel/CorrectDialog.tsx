import { Button, Field, Radio, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { changeKinds, type ChangeKind } from '../../press/public/fixed-words';
import { LONGEST_SENTENCE, type ActDialogProps } from './act-dialog';
import { PanelDialog } from './PanelDialog';
import { text } from './wording';
import { useAct } from './use-act';

/** Publishes the saved draft in place of the public text, with a note that tells readers what has changed. */
export function CorrectDialog({ publication, onClose }: ActDialogProps) {
  const { formatMessage } = useIntl();
  const [change, setChange] = useState<ChangeKind>('minor');
  const [note, setNote] = useState('');
  const { perform, isBusy } = useAct(publication.version);
  const correct = async () => {
    if (await perform({ kind: 'correct', change, note: note.trim() })) onClose();
  };
  const acts = (
    <Button disabled={note.trim() === ''} loading={isBusy} onClick={() => void correct()}>
      {formatMessage(text('correct.confirm'))}
    </Button>
  );
  return (
    <PanelDialog title={formatMessage(text('correct.title'))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">
        {formatMessage(text(publication.state.stage === 'modified' ? 'correct.hint' : 'correct.unchanged'))}
      </Typography>
      <Field.Root name="kind">
        <Field.Label>{formatMessage(text('correct.kind'))}</Field.Label>
        <Radio.Group
          value={change}
          aria-label={formatMessage(text('correct.kind'))}
          onValueChange={(chosen) => setChange(chosen === 'major' ? 'major' : 'minor')}
        >
          {changeKinds.map((kind) => (
            <Radio.Item key={kind} value={kind}>
              {formatMessage(text(`correct.${kind}`))}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Field.Root>
      <Field.Root name="note" required>
        <Field.Label>{formatMessage(text('correct.note'))}</Field.Label>
        <Textarea value={note} maxLength={LONGEST_SENTENCE} onChange={(event) => setNote(event.target.value)} />
      </Field.Root>
    </PanelDialog>
  );
}
