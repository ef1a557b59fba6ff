import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { RecordEntry } from '../../press/panel/record-entry';
import { publicationTypes } from '../../press/publication/publication-types';
import type { ActDialogProps } from './act-dialog';
import { PanelDialog } from './PanelDialog';
import { RecordReason } from './RecordReason';
import { useSayEntry } from './say-entry';
import { text } from './wording';

/** Who did what to this text, and when, the latest first. */
export function RecordDialog({ publication: { state, version }, onClose }: ActDialogProps) {
  const { formatMessage } = useIntl();
  const { entries, total } = state.record ?? { entries: [], total: 0 };
  return (
    <PanelDialog title={formatMessage(text('record.title'))} onClose={onClose}>
      {total === 0 && <Typography>{formatMessage(text('record.empty'))}</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {entries.map((entry, index) => (
          // The record only grows, and at its other end: an entry's place from the end is its own for good.
          <Entry
            key={total - index}
            entry={entry}
            uid={publicationTypes[version.type].uid}
            timeZone={state.setting.officeTimeZone}
          />
        ))}
      </Flex>
      {total > entries.length && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text('record.more'), { shown: entries.length, total })}
        </Typography>
      )}
    </PanelDialog>
  );
}

interface EntryProps {
  readonly entry: RecordEntry;
  readonly uid: string;
  readonly timeZone: TimeZone;
}

function Entry({ entry, uid, timeZone }: EntryProps) {
  const { what, who, when } = useSayEntry()(entry, timeZone);
  return (
    <Box tag="li" paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Typography tag="p" fontWeight="bold">
        {what}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${when} · ${who}`}
      </Typography>
      <RecordReason entry={entry} uid={uid} />
    </Box>
  );
}
