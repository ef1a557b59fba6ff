import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as PanelLink } from 'react-router-dom';
import { frontPagePath } from '../../press/page/page-addresses';
import type { FileAnswer, ReadFile } from '../../press/filing/import-answer';
import { backendUrl } from '../kit/backend-url';
import { editAddress } from '../kit/edit-address';
import { FileFacts } from './FileFacts';
import { text } from './wording';
import { ThingFacts } from './ThingFacts';
import { ThingLabel } from './ThingLabel';
import { uidOf } from './thing-uid';

interface Props {
  readonly report: readonly FileAnswer[];
  readonly onAgain: () => void;
}

/** What was filed, with the way to each thing and to the front page. */
export function FiledReport({ report, onAgain }: Props) {
  const { formatMessage } = useIntl();
  const count = report.reduce((sum, file) => sum + (file.kind === 'filed' ? file.things.length : 0), 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="beta" tag="p" role="status">
        {formatMessage(text('filed'), { count })}
      </Typography>
      {report.map((file, index) => (
        <Box tag="section" key={index} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
          <FileFacts file={file} />
          {file.kind === 'filed' && <Filed file={file} />}
        </Box>
      ))}
      <Flex justifyContent="flex-end">
        <Button onClick={onAgain}>{formatMessage(text('again'))}</Button>
      </Flex>
    </Flex>
  );
}

function Filed({ file }: { readonly file: ReadFile }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={4}>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
        {file.things.map((thing) => (
          <li key={thing.key}>
            <Link tag={PanelLink} to={editAddress(uidOf(thing), thing.outcome.documentId, file.locale)}>
              <ThingLabel thing={thing} />
            </Link>
            <ThingFacts thing={thing} />
          </li>
        ))}
      </Flex>
      <Link href={backendUrl() + frontPagePath(file.locale)} isExternal>
        {formatMessage(text('frontPage'))}
      </Link>
    </Flex>
  );
}
