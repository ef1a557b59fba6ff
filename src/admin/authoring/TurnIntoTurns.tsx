import { useForm } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { findSpeakers, splitIntoTurns, type SplitText } from '../../press/authoring/split-into-turns';
import type { TurnContext } from '../../press/import/read-turns';
import type { PublicationType } from '../../press/publication/publication-types';
import { keepShortcuts } from '../kit/keep-shortcuts';
import { useTextValues, type TextValues } from './text-form';
import { text } from './wording';
import { TurnsChoice } from './TurnsChoice';
import { useTurns } from './use-turns';

/** Takes labelled paragraphs out of the text and makes turns of them, after showing which. */
export function TurnIntoTurns({ type }: { readonly type: PublicationType }) {
  const { formatMessage } = useIntl();
  const values = useTextValues();
  const isDisabled = useForm('TurnIntoTurns', (form) => form.disabled);
  const turns = useTurns();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const make = (split: SplitText) => {
    turns.make(split);
    setIsOpen(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(text('turns.hint'))}
      </Typography>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Trigger>
          <Button variant="tertiary" fullWidth disabled={isDisabled || !values.body?.length} ref={opener}>
            {formatMessage(text('turns.open'))}
          </Button>
        </Modal.Trigger>
        <Modal.Content aria-describedby={undefined} onKeyDown={keepShortcuts}>
          <Modal.Header closeLabel={formatMessage(text('turns.cancel'))}>
            <Modal.Title>{formatMessage(text('turns.open'))}</Modal.Title>
          </Modal.Header>
          <Split values={values} type={type} onMake={make} />
        </Modal.Content>
      </Modal.Root>
      {turns.takeBack && (
        <Button variant="secondary" fullWidth onClick={turns.takeBack}>
          {formatMessage(text('turns.takeBack'))}
        </Button>
      )}
    </Flex>
  );
}

interface SplitProps {
  readonly values: TextValues;
  readonly type: PublicationType;
  readonly onMake: (split: SplitText) => void;
}

/** Mounted with the dialog, so that each opening reads the text anew. */
function Split({ values, type, onMake }: SplitProps) {
  const { formatMessage } = useIntl();
  const body = values.body ?? [];
  const context = contextOf(values, type);
  const [speakers] = useState(() => findSpeakers(body, context));
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    speakers.filter(({ isLikely }) => isLikely).map(({ speaker }) => speaker),
  );
  const split = splitIntoTurns(body, context, chosen);
  return (
    <>
      <Modal.Body>
        <TurnsChoice {...{ speakers, chosen, split }} standing={values.turns?.length ?? 0} onChoose={setChosen} />
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{formatMessage(text('turns.cancel'))}</Button>
        </Modal.Close>
        <Button disabled={split.turns.length === 0} onClick={() => onMake(split)}>
          {formatMessage(text('turns.make'), { count: split.turns.length })}
        </Button>
      </Modal.Footer>
    </>
  );
}

function contextOf({ people }: TextValues, type: PublicationType): TurnContext {
  const named = (people ?? []).filter(({ name }) => name?.trim());
  return {
    type,
    people: named.map(({ function: role, name, post }) => ({
      function: role ?? 'speaker',
      name: name ?? '',
      post: post ?? null,
    })),
  };
}
