import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { text } from './wording';

/** A page's text instead of a file. */
export function PasteField({ onFile }: { readonly onFile: (file: File) => void }) {
  const { formatMessage } = useIntl();
  const [words, setWords] = useState('');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root>
        <Field.Label>{formatMessage(text('paste'))}</Field.Label>
        <Textarea value={words} onChange={({ target }) => setWords(target.value)} dir="auto" />
      </Field.Root>
      <Flex>
        <Button
          variant="tertiary"
          disabled={words.trim() === ''}
          onClick={() => {
            onFile(new File([words], formatMessage(text('pastedName')), { type: 'text/plain' }));
            setWords('');
          }}
        >
          {formatMessage(text('addPasted'))}
        </Button>
      </Flex>
    </Flex>
  );
}
