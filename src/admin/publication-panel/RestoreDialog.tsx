import { Button, Field, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ActDialogProps } from './act-dialog';
import { LanguagesChoice } from './LanguagesChoice';
import { PanelDialog } from './PanelDialog';
import { text } from './wording';
import { useAct } from './use-act';
import { useLanguageChoice } from './use-language-choice';

const versions = ['public', 'draft'] as const;

/** Puts a withdrawn text back in all its languages: as it was public, or as the draft has it by now. */
export function RestoreDialog({ publication, onClose }: ActDialogProps) {
  const { formatMessage } = useIntl();
  const [version, setVersion] = useState<(typeof versions)[number]>('public');
  const chosen = useLanguageChoice('restore', publication);
  const { perform, isBusy } = useAct(publication.version);
  const restore = async () => {
    if (await perform({ kind: 'restore', version, except: chosen.except })) onClose();
  };
  const acts = (
    <Button loading={isBusy} onClick={() => void restore()}>
      {formatMessage(text('restore.confirm'))}
    </Button>
  );
  return (
    <PanelDialog title={formatMessage(text('restore.title'))} acts={acts} onClose={onClose}>
      <Typography textColor="neutral600">{formatMessage(text('restore.hint'))}</Typography>
      <LanguagesChoice chosen={chosen} timeZone={publication.state.setting.officeTimeZone} />
      <Field.Root name="version">
        <Field.Label>{formatMessage(text('restore.version'))}</Field.Label>
        <Radio.Group
          value={version}
          aria-label={formatMessage(text('restore.version'))}
          onValueChange={(chosen) => setVersion(chosen === 'draft' ? 'draft' : 'public')}
        >
          {versions.map((each) => (
            <Radio.Item key={each} value={each}>
              {formatMessage(text(`restore.${each}`))}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Field.Root>
    </PanelDialog>
  );
}
