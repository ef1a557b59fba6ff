import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { Instant } from '../../../core';
import type { HomepageClocks, HomepageCounters, HomepageType } from '../../../core/homepage';
import { useAnswer } from '../asking/use-answer';
import { useServerTime } from '../server-now/use-server-time';
import { translation, type TranslatedText } from '../translation';
import { newEntryAddress } from './entry-address';

interface WidgetAnswerProps<Answer> {
  /** What the server is asked. */
  readonly path: string;
  /** How often what is shown can change. */
  readonly stepMs: 1000 | 60_000;
  /** What is said where nothing is published, and where no content type opts in. */
  readonly empty: TranslatedText;
  readonly unused: TranslatedText;
  readonly children: (answer: Answer, now: Instant) => ReactNode;
}

/** The states of a widget around its list: loading, failed, empty and filled. */
export function WidgetAnswer<Answer extends HomepageClocks | HomepageCounters>(props: WidgetAnswerProps<Answer>) {
  const { path, stepMs, empty, unused, children } = props;
  const { formatMessage } = useIntl();
  const { heard, hasFailed, isAwaited, askAgain } = useAnswer<Answer>(path);
  const now = useServerTime(stepMs);

  if (heard === undefined || now === undefined) {
    return hasFailed && !isAwaited ? <Failed askAgain={askAgain} /> : <Widget.Loading />;
  }
  const answer = heard.data;
  if (answer.entries.length > 0) return children(answer, now);
  if (!answer.isInUse) return <Widget.NoData>{formatMessage(unused)}</Widget.NoData>;
  if (answer.types.length === 0) return <Widget.NoPermissions />;
  return <Empty text={formatMessage(empty)} types={answer.types} />;
}

function Failed({ askAgain }: { readonly askAgain: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Flex role="alert" direction="column" height="100%" justifyContent="center" gap={4}>
      <Box>
        <Widget.Error>{formatMessage(translation('homepage.failed'))}</Widget.Error>
      </Box>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={askAgain}>
        {formatMessage(translation('homepage.again'))}
      </Button>
    </Flex>
  );
}

function Empty({ text, types }: { readonly text: string; readonly types: readonly HomepageType[] }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" height="100%" justifyContent="center" gap={4}>
      <Box>
        <Widget.NoData>{text}</Widget.NoData>
      </Box>
      {types
        .filter(({ mayCreate }) => mayCreate)
        .map((type) => (
          <Link key={type.uid} tag={RouterLink} to={newEntryAddress(type)}>
            <Typography>
              {formatMessage(translation('homepage.create'), {
                type: formatMessage({ id: type.displayName, defaultMessage: type.displayName }),
              })}
            </Typography>
          </Link>
        ))}
    </Flex>
  );
}
