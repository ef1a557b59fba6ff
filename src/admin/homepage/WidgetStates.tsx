import { Button, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { text as deskText } from '../kit/wording';
import type { Asked, Heard } from '../kit/use-answer';
import { text } from './wording';

interface Props<Answer> {
  readonly asked: Asked<Answer>;
  readonly loading: string;
  readonly children: (heard: Heard<Answer>) => ReactNode;
}

/** A widget while it asks, where it got no answer, and with one; an old answer is better than none, and says so. */
export function WidgetStates<Answer>({ asked, loading, children }: Props<Answer>) {
  const { heard, hasFailed } = asked;
  if (heard === undefined && !hasFailed) return <Widget.Loading>{loading}</Widget.Loading>;
  if (heard === undefined) return <Failed askAgain={asked.askAgain} />;
  return (
    <>
      {hasFailed && <Stale askAgain={asked.askAgain} />}
      {children(heard)}
    </>
  );
}

function Failed({ askAgain }: Pick<Asked<unknown>, 'askAgain'>) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" justifyContent="center" gap={4} height="100%" role="alert">
      <Flex direction="column">
        <Widget.Error>{formatMessage(deskText('failed'))}</Widget.Error>
      </Flex>
      <Button variant="tertiary" onClick={askAgain}>
        {formatMessage(deskText('again'))}
      </Button>
    </Flex>
  );
}

function Stale({ askAgain }: Pick<Asked<unknown>, 'askAgain'>) {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={2} paddingBottom={2} justifyContent="space-between" role="alert">
      <Typography variant="pi" textColor="danger600">
        {formatMessage(text('stale'))}
      </Typography>
      <Button variant="ghost" size="S" onClick={askAgain}>
        {formatMessage(deskText('again'))}
      </Button>
    </Flex>
  );
}
