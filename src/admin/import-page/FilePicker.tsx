import { Button, Flex, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { text } from './wording';

/** Files dropped, or picked with the button. */
export function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <Flex
      direction="column"
      gap={3}
      padding={8}
      hasRadius
      borderWidth="1px"
      borderStyle="dashed"
      borderColor={isOver ? 'primary600' : 'neutral300'}
      background={isOver ? 'primary100' : 'neutral100'}
      onDragOver={(event: React.DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        onFiles(Array.from(event.dataTransfer.files));
      }}
    >
      <CloudUpload width="3.2rem" height="3.2rem" fill="primary600" aria-hidden />
      <Typography textAlign="center">{formatMessage(text('drop'))}</Typography>
      <Button variant="secondary" onClick={() => input.current?.click()}>
        {formatMessage(text('browse'))}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,text/plain"
        aria-label={formatMessage(text('browse'))}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          // Or the same file, taken off the list and picked again, would be no change.
          target.value = '';
        }}
      />
    </Flex>
  );
}
