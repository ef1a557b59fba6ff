import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { parseInstant } from 'strapi-plugin-dateline/core';
import { keepShortcuts } from '../kit/keep-shortcuts';
import { sayInstant } from '../kit/say-instant';
import { usePanelSetting } from '../kit/use-panel-setting';
import type { Choice, Conflict } from './conflict';
import { FieldVersions } from './FieldVersions';
import { text } from './wording';

const buttons = {
  read: 'save',
  save: 'save',
  create: 'save',
  publish: 'publish',
  discard: 'discard',
  unpublish: 'discard',
} as const;

interface Props {
  readonly conflict: Conflict;
  onAnswer(choice: Choice | null): void;
}

/** Who has saved since, when, and both versions of each field: whoever saves now decides whose words stand. */
export function ConflictDialog({ conflict, onAnswer }: Props) {
  const { formatMessage } = useIntl();
  const [choice, setChoice] = useState<Choice>({});
  const { uid, act, fields, unseen } = conflict;
  const isDecided = fields.every((field) => field in choice);
  const actName = buttons[act];
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onAnswer(null)}>
      <Modal.Content aria-describedby={undefined} onKeyDown={keepShortcuts}>
        <Modal.Header>
          <Modal.Title>{formatMessage(text('title'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <WhoSaved conflict={conflict} />
            {fields.length > 0 && <Typography>{formatMessage(text('both'))}</Typography>}
            {fields.map((field) => (
              <FieldVersions
                key={field}
                uid={uid}
                field={field}
                versions={[
                  { key: 'mine', title: formatMessage(text('mine')), value: conflict.mine[field] },
                  { key: 'theirs', title: formatMessage(text('theirs')), value: conflict.theirs[field] },
                ]}
                chosen={choice[field]}
                onChoose={(key) => setChoice({ ...choice, [field]: key === 'mine' ? 'mine' : 'theirs' })}
              />
            ))}
            {unseen.length > 0 && <Unseen conflict={conflict} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => onAnswer(null)}>
            {formatMessage(text('back'))}
          </Button>
          <Button
            variant={actName === 'discard' ? 'danger' : 'default'}
            disabled={!isDecided}
            onClick={() => onAnswer(choice)}
          >
            {formatMessage(text(actName))}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function WhoSaved({ conflict: { by, at } }: { readonly conflict: Conflict }) {
  const { formatMessage, locale } = useIntl();
  const me = useAuth('WhoSaved', ({ user }) => user?.id);
  const zone = usePanelSetting()?.officeTimeZone;
  if (zone === undefined) return null;
  const said = by === null ? 'who.system' : by.id === me ? 'who.you' : 'who';
  const moment = sayInstant(parseInstant(at), zone, locale);
  return <Typography>{formatMessage(text(said), { name: by?.name ?? '', at: moment })}</Typography>;
}

/** What is not the form's, and would go out or be lost with it. */
function Unseen({ conflict: { uid, act, unseen, read, theirs } }: { readonly conflict: Conflict }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Typography>
        {`${formatMessage(text('unseen'))} ${formatMessage(text(act === 'publish' ? 'unseen.publish' : 'unseen.discard'))}`}
      </Typography>
      {unseen.map((field) => (
        <FieldVersions
          key={field}
          uid={uid}
          field={field}
          versions={[
            { key: 'before', title: formatMessage(text('before')), value: read[field] },
            { key: 'theirs', title: formatMessage(text('theirs')), value: theirs[field] },
          ]}
        />
      ))}
    </>
  );
}
