import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { text } from './wording';

interface Props {
  readonly files: readonly File[];
  readonly onRemove: (index: number) => void;
}

/** What has been chosen so far. */
export function FileList({ files, onRemove }: Props) {
  const { formatMessage, formatNumber } = useIntl();
  if (files.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={formatMessage(text('files'))}>
      {files.map(({ name, size }, index) => (
        <Flex tag="li" key={index} justifyContent="space-between" gap={2}>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            {name}{' '}
            <Typography textColor="neutral600">
              ({formatNumber(Math.ceil(size / 1000), { style: 'unit', unit: 'kilobyte' })})
            </Typography>
          </Typography>
          <IconButton label={formatMessage(text('remove'), { name })} onClick={() => onRemove(index)}>
            <Trash />
          </IconButton>
        </Flex>
      ))}
    </Flex>
  );
}
