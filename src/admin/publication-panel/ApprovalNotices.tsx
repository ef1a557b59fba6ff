import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import type { Schedule } from '../../press/schedule/schedule';
import type { EditedForm } from './edited-form';
import { heldIn } from './is-held';
import { Notice } from './Notice';
import { useSayHeld } from './say-held';
import { text } from './wording';
import { useAct } from './use-act';
import type { OpenPublication } from './use-publication';

interface ApprovalNoticesProps {
  readonly publication: OpenPublication;
  readonly form: EditedForm;
}

/** What is set to happen and waits for an editor, who approves it here. */
export function ApprovalNotices({ publication, form }: ApprovalNoticesProps) {
  const sayHeld = useSayHeld();
  const { state } = publication;
  return (
    <>
      {heldIn(state).map((schedule) => (
        <Flex key={schedule.id} direction="column" alignItems="stretch" gap={2} width="100%">
          <Notice tone="danger">{sayHeld(schedule, state.setting.officeTimeZone)}</Notice>
          {state.may.approve && <ApproveButton publication={publication} schedule={schedule} form={form} />}
        </Flex>
      ))}
    </>
  );
}

interface ApproveButtonProps extends ApprovalNoticesProps {
  readonly schedule: Schedule;
}

/**
 * What is not saved cannot be approved: it would be another text than the one that goes out. Nor what was saved since the
 * form was loaded: nobody has read it here.
 */
function ApproveButton({ publication: { version, state }, schedule: { id }, form }: ApproveButtonProps) {
  const { formatMessage } = useIntl();
  const { perform, isBusy } = useAct(version);
  const { isEdited, readAt } = form;
  const isStale = readAt !== null && state.savedAt !== null && toMilliseconds(readAt) < toMilliseconds(state.savedAt);
  return (
    <Button
      variant="secondary"
      size="S"
      disabled={isEdited}
      loading={isBusy}
      onClick={() => (isStale ? window.location.reload() : void perform({ kind: 'approve', id, savedAt: readAt }))}
    >
      {formatMessage(text(isStale ? 'approve.load' : 'approve'))}
    </Button>
  );
}
