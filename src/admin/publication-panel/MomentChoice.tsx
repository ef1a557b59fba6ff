import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LocalMoment } from '../../press/moments/local-moment';
import type { EntryReading, MomentEntry } from '../../press/moments/moment-entry';
import { sayInstantAndOffset, sayZone } from '../kit/say-instant';
import { text } from './wording';
import type { TypedMoment } from './use-moment-entry';

/** Where what is typed could mean two moments: why, and both to choose from. */
export function MomentChoice({ typed: { entry, reading, change } }: { readonly typed: TypedMoment }) {
  const { formatMessage, locale } = useIntl();
  const why = whyToChoose(reading);
  const zone = sayZone(entry.timeZone);
  return (
    <Box aria-live="polite">
      {why && (
        <Flex direction="column" alignItems="stretch" gap={2} padding={3} background="danger100" hasRadius>
          <Typography textColor="danger700">{formatMessage(text(why), { time: entry.time.trim(), zone })}</Typography>
          <Flex gap={2} wrap="wrap">
            {choicesOf(reading).map(({ part, said }) => (
              <Button key={JSON.stringify(part)} variant="secondary" onClick={() => change(part)}>
                {typeof said === 'string' ? said : sayInstantAndOffset(said.at, entry.timeZone, locale)}
              </Button>
            ))}
          </Flex>
        </Flex>
      )}
    </Box>
  );
}

function whyToChoose({ kind }: EntryReading) {
  return kind === 'never' || kind === 'twice' || kind === 'half-day' ? (`choose.${kind}` as const) : null;
}

interface Choice {
  readonly part: Partial<MomentEntry>;
  readonly said: string | LocalMoment;
}

function choicesOf(reading: EntryReading): readonly Choice[] {
  if (reading.kind === 'half-day') return reading.times.map((time) => ({ part: { time }, said: time }));
  if (reading.kind !== 'never' && reading.kind !== 'twice') return [];
  return reading.candidates.map((moment) => {
    const [date = '', time = ''] = moment.localTime.split('T');
    return { part: { date, time, offset: moment.offset }, said: moment };
  });
}
