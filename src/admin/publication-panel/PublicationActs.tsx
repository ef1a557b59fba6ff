import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { CorrectDialog } from './CorrectDialog';
import type { EditedForm } from './edited-form';
import { isPublic } from './language-choices';
import { MomentDialog } from './MomentDialog';
import { MomentRow } from './MomentRow';
import { RecordDialog } from './RecordDialog';
import { RestoreDialog } from './RestoreDialog';
import { StateSentences } from './StateSentences';
import { text } from './wording';
import { pendingFor } from './use-moment-entry';
import type { OpenPublication } from './use-publication';
import { WithdrawDialog } from './WithdrawDialog';

const dialogs = { withdraw: WithdrawDialog, restore: RestoreDialog, correct: CorrectDialog, record: RecordDialog };

type ActName = keyof typeof dialogs;
type OpenDialog = ActName | 'embargo' | 'publish' | 'unpublish';

interface PublicationActsProps extends Pick<EditedForm, 'readAt'> {
  readonly publication: OpenPublication;
}

/** Where a text stands and what can be done about it; each act in a dialog of its own. */
export function PublicationActs({ publication, readAt }: PublicationActsProps) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<OpenDialog>();
  const isEdited = useForm('PublicationPanel', ({ modified }) => modified);
  const { state } = publication;
  const { isEditor } = state.setting;
  const dialogProps = { publication, onClose: () => setOpen(undefined) };
  const ActDialog = open === undefined || isMoment(open) ? undefined : dialogs[open];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <StateSentences publication={publication} form={{ isEdited, readAt }} />
      <MomentRow
        purpose="embargo"
        publication={publication}
        at={state.embargoedUntil}
        isOpen={state.may.embargo && !isPublic(state)}
        isDisabled={isEdited}
        onEdit={() => setOpen('embargo')}
      />
      {(['publish', 'unpublish'] as const).map((purpose) => (
        <MomentRow
          key={purpose}
          purpose={purpose}
          publication={publication}
          at={pendingFor(state, purpose)?.at ?? null}
          isOpen={isEditor && state.stage !== 'withdrawn'}
          onEdit={() => setOpen(purpose)}
        />
      ))}
      {!isEditor && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text('forEditors'))}
        </Typography>
      )}
      {isEditor && (
        <Flex gap={2} wrap="wrap">
          {actsAt(state.stage).map((act) => (
            <Button
              key={act}
              variant={act === 'withdraw' ? 'danger-light' : 'tertiary'}
              size="S"
              disabled={isEdited && act !== 'record'}
              onClick={() => setOpen(act)}
            >
              {formatMessage(text(act))}
            </Button>
          ))}
        </Flex>
      )}
      {open !== undefined && isMoment(open) && <MomentDialog purpose={open} {...dialogProps} />}
      {ActDialog && <ActDialog {...dialogProps} />}
    </Flex>
  );
}

function isMoment(open: OpenDialog) {
  return open === 'embargo' || open === 'publish' || open === 'unpublish';
}

function actsAt(stage: OpenPublication['state']['stage']): readonly ActName[] {
  if (stage === 'withdrawn') return ['restore', 'record'];
  return stage === 'draft' ? ['record'] : ['correct', 'withdraw', 'record'];
}
