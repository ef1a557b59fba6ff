import { Box, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSayKeptAt } from './say-kept-at';
import { text } from './wording';

interface Props {
  readonly keptAt: string;
  onOpen(): void;
}

/** Beside the form, as long as nobody has decided what becomes of the words. */
export function KeptNotice({ keptAt, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const at = useSayKeptAt(keptAt);
  return (
    <Box padding={3} background="warning100" hasRadius width="100%" role="status">
      <Typography variant="pi" textColor="neutral800" tag="p">
        {formatMessage(text('notice'), { at })}
      </Typography>
      <Box paddingTop={2}>
        <Button variant="secondary" size="S" onClick={onOpen}>
          {formatMessage(text('notice.open'))}
        </Button>
      </Box>
    </Box>
  );
}
