import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import { sayMoment } from '../kit/say-moment';
import { usePanelSetting } from '../kit/use-panel-setting';
import { narrow } from './cells';
import type { ListRow } from './list-layout';
import { isInstant } from '../kit/read-value';
import { text } from './wording';
import { useWithdrawn } from './use-withdrawn';

interface Props {
  readonly row: ListRow;
  readonly model: string;
}

/** What keeps a text from the public: an embargo that still runs, and a withdrawal. */
export function RestrictionsCell({ row, model }: Props) {
  const { formatMessage, locale } = useIntl();
  const setting = usePanelSetting();
  const isWithdrawn = useWithdrawn(model, [row]).has(row.documentId);
  const until = row['embargoedUntil'];
  const isRunning = setting !== undefined && isInstant(until) && toMilliseconds(until) > toMilliseconds(setting.asOf);
  if (!isRunning && !isWithdrawn) return <Typography textColor="neutral800">-</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {isRunning && (
        <>
          <Badge variant="warning">{formatMessage(text('embargo'))}</Badge>
          <Typography variant="pi" textColor="neutral800" style={narrow}>
            {formatMessage(text('until'), { moment: sayMoment(until, setting.officeTimeZone, locale) })}
          </Typography>
        </>
      )}
      {isWithdrawn && <Badge variant="danger">{formatMessage(text('withdrawn'))}</Badge>}
    </Flex>
  );
}
