import { Field, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import { momentAt } from '../../press/moments/local-moment';
import { likelyMoment, readTypedMoment } from '../../press/moments/typed-moment';
import { text as deskText } from '../kit/wording';
import { usePanelSetting } from '../kit/use-panel-setting';

interface MomentFilterInputProps {
  readonly name: string;
  readonly 'aria-label'?: string;
}

/**
 * The moment that a list is filtered by, by the office's clocks: Strapi's own input takes and shows it by the browser's.
 * It is kept as it was typed, with its offset (`2031-07-05T12:30+01:00`), for so it stands in the filter's label.
 */
export function MomentFilterInput({ name, ...props }: MomentFilterInputProps) {
  const { onChange, value, error } = useField<string | null>(name);
  const { formatMessage } = useIntl();
  const timeZone = usePanelSetting()?.officeTimeZone;
  // A year is typed digit by digit: what stands there meanwhile is nobody's to rewrite.
  const [typed, setTyped] = useState<string>();
  return (
    <Field.Root name={name} error={error}>
      <Field.Input
        type="datetime-local"
        max="9999-12-31T23:59"
        aria-label={props['aria-label']}
        value={typed ?? (timeZone ? localTimeOf(value, timeZone) : '')}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          if (timeZone) onChange(name, offsetTimeOf(event.currentTarget.value, timeZone));
        }}
        disabled={timeZone === undefined}
      />
      {timeZone && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(deskText('times'), { timeZone })}
        </Typography>
      )}
    </Field.Root>
  );
}

/** A filter that is changed, or came with an address, in whatever offset. */
function localTimeOf(value: string | null | undefined, timeZone: TimeZone): string {
  const ms = Date.parse(value ?? '');
  return Number.isNaN(ms) ? '' : momentAt(toInstant(ms), timeZone).localTime;
}

function offsetTimeOf(localTime: string, timeZone: TimeZone): string | null {
  const reading = readTypedMoment(localTime, timeZone);
  if (reading === null) return null;
  const moment = likelyMoment(reading);
  return `${moment.localTime}${moment.offset}`;
}
