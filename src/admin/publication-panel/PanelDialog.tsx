import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { keepShortcuts } from '../kit/keep-shortcuts';
import { useReturnFocus } from '../kit/use-return-focus';
import { text } from './wording';

interface PanelDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The acts, beside the button that closes. */
  readonly acts?: ReactNode;
  onClose(): void;
}

/** A dialog over the edit view. Keys typed in it are its own. */
export function PanelDialog({ title, children, acts, onClose }: PanelDialogProps) {
  const { formatMessage } = useIntl();
  const returnFocus = useReturnFocus();
  const close = formatMessage(text(acts === undefined ? 'close' : 'cancel'));
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} onKeyDown={keepShortcuts} onCloseAutoFocus={returnFocus}>
        <Modal.Header closeLabel={formatMessage(text('close'))}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {close}
          </Button>
          <Flex gap={2} wrap="wrap">
            {acts}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
