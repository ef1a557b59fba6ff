import { Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PublicationState } from '../../press/panel/publication-state';
import { MomentChoice } from './MomentChoice';
import { MomentEcho } from './MomentEcho';
import { MomentNotices } from './MomentNotices';
import { text } from './wording';
import type { TypedMoment } from './use-moment-entry';
import { ZoneInput } from './ZoneInput';

interface MomentFieldsProps {
  readonly typed: TypedMoment;
  readonly state: PublicationState;
}

/** A day, a time of day and their zone; beneath, what they mean elsewhere and what is to be said of them. */
export function MomentFields({ typed, state }: MomentFieldsProps) {
  const { formatMessage } = useIntl();
  const { entry, reading, change } = typed;
  const unreadable = reading.kind === 'unreadable' ? reading.part : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name="date"
            required
            error={unreadable === 'date' ? formatMessage(text('unreadable.date')) : undefined}
          >
            <Field.Label>{formatMessage(text('date'))}</Field.Label>
            {/* The platform's own date field holds YYYY-MM-DD, which no zone moves. */}
            <TextInput
              type="date"
              max="9999-12-31"
              value={entry.date}
              onChange={(event) => change({ date: event.target.value })}
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name="time"
            required
            hint={formatMessage(text('time.hint'))}
            error={unreadable === 'time' ? formatMessage(text('unreadable.time')) : undefined}
          >
            <Field.Label>{formatMessage(text('time'))}</Field.Label>
            <TextInput
              value={entry.time}
              placeholder="09:30"
              autoComplete="off"
              onChange={(event) => change({ time: event.target.value })}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      <ZoneInput value={entry.timeZone} state={state} onChange={(timeZone) => change({ timeZone })} />
      <MomentChoice typed={typed} />
      {reading.kind === 'once' && <MomentEcho at={reading.moment.at} typedZone={entry.timeZone} state={state} />}
      <MomentNotices typed={typed} officeTimeZone={state.setting.officeTimeZone} />
    </Flex>
  );
}
