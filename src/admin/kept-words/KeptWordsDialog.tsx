import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { keepShortcuts } from '../kit/keep-shortcuts';
import { FieldVersions } from '../newer-save/FieldVersions';
import { KEPT_DAYS } from './kept-words';
import { useSayKeptAt } from './say-kept-at';
import { text } from './wording';
import type { Values } from './typed-words';

interface Props {
  readonly uid: string;
  readonly keptAt: string;
  readonly kept: Values;
  readonly form: Values;
  onTakeBack(): void;
  onDiscard(): void;
  onLater(): void;
}

/** What was typed and not saved, field by field beside what stands there now. */
export function KeptWordsDialog({ uid, keptAt, kept, form, onTakeBack, onDiscard, onLater }: Props) {
  const { formatMessage } = useIntl();
  const at = useSayKeptAt(keptAt);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onLater()}>
      <Modal.Content aria-describedby={undefined} onKeyDown={keepShortcuts}>
        <Modal.Header>
          <Modal.Title>{formatMessage(text('title'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{formatMessage(text('hint'), { at, days: KEPT_DAYS })}</Typography>
            {Object.entries(kept).map(([field, value]) => (
              <FieldVersions
                key={field}
                uid={uid}
                field={field}
                versions={[
                  { key: 'kept', title: formatMessage(text('kept')), value },
                  { key: 'form', title: formatMessage(text('form')), value: form[field] },
                ]}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onLater}>
            {formatMessage(text('later'))}
          </Button>
          <Flex gap={2} wrap="wrap">
            <Button variant="danger-light" onClick={onDiscard}>
              {formatMessage(text('discard'))}
            </Button>
            <Button onClick={onTakeBack}>{formatMessage(text('takeBack'))}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
