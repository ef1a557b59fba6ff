import { Box, Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FileAnswer } from '../../press/filing/import-answer';
import { countChosen, countDrafts, newKeys, withThings, type ChosenThings } from './chosen-things';
import { FileFacts } from './FileFacts';
import { text } from './wording';
import { ThingsChoice } from './ThingsChoice';

interface Props {
  readonly report: readonly FileAnswer[];
  readonly chosen: ChosenThings;
  readonly onChoose: (chosen: ChosenThings) => void;
  readonly onFile: () => void;
  readonly onBack: () => void;
}

/** What the pages say, and what of it is to be filed. Nothing has been saved yet. */
export function ReadReport({ report, chosen, onChoose, onFile, onBack }: Props) {
  const { formatMessage } = useIntl();
  const count = countChosen(chosen);
  const drafts = countDrafts(report, chosen);
  const filing = drafts > 0 ? text('fileDrafts') : text('file');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {report.map((file, index) => (
        <Box tag="section" key={index} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
          <FileFacts file={file} />
          {file.kind === 'filed' && (
            <ThingsChoice
              things={file.things}
              news={newKeys(file)}
              chosen={chosen[index] ?? new Set()}
              onChoose={(keys, isChosen) => onChoose(withThings(chosen, index, keys, isChosen))}
            />
          )}
        </Box>
      ))}
      <Flex justifyContent="flex-end" gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={onBack}>
          {formatMessage(text('back'))}
        </Button>
        <Button onClick={onFile} disabled={count === 0}>
          {count === 0 ? formatMessage(text('fileNone')) : formatMessage(filing, { count, drafts })}
        </Button>
      </Flex>
    </Flex>
  );
}
