import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { LocalMoment, Reading } from '../../press/moments/local-moment';
import { text as deskText } from '../kit/wording';

interface MomentDoubtProps {
  /** What the field's day and time of day mean; null for what is none yet. */
  readonly reading: Reading | null;
  readonly typed: string;
  readonly value: Instant | null;
  readonly timeZone: TimeZone;
  readonly onChoose: (at: Instant) => void;
}

/** Says that the clocks of a zone skip a time on its day, or show it twice, and then lets choose. */
export function MomentDoubt({ reading, typed, value, timeZone, onChoose }: MomentDoubtProps) {
  const { formatMessage } = useIntl();
  if (reading === null || reading.kind === 'once') return <Box aria-live="polite" />;
  const { kind, candidates } = reading;
  const stored = candidates.find(({ at }) => at === value);
  const said = formatMessage(deskText(`moment.${kind}`), {
    time: timeOf(typed),
    stored: stored && `${timeOf(stored.localTime)} (${timeZone}, ${stored.offset})`,
  });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} padding={3} background="danger100" hasRadius>
      <Typography textColor="danger700" aria-live="polite">
        {said}
      </Typography>
      {kind === 'twice' && (
        <Flex gap={2} wrap="wrap">
          {candidates.map((moment) => (
            <Choice key={moment.at} moment={moment} isChosen={moment === stored} onChoose={onChoose} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}

interface ChoiceProps {
  readonly moment: LocalMoment;
  readonly isChosen: boolean;
  readonly onChoose: (at: Instant) => void;
}

function Choice({ moment: { at, localTime, offset }, isChosen, onChoose }: ChoiceProps) {
  return (
    <Button
      type="button"
      variant={isChosen ? 'default' : 'secondary'}
      aria-pressed={isChosen}
      onClick={() => onChoose(at)}
    >
      <bdi dir="ltr">{`${timeOf(localTime)} (${offset})`}</bdi>
    </Button>
  );
}

function timeOf(localTime: string): string {
  return localTime.split('T')[1] ?? localTime;
}
