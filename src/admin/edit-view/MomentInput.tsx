import { Field, Typography } from '@strapi/design-system';
import { useField, useFocusInputField, useForm } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { momentAt } from '../../press/schedule/local-moment';
import { likelyMoment, readTypedMoment } from '../../press/schedule/typed-moment';
import { text as deskText } from '../desk/texts';
import { useDeskSetting } from '../desk/use-desk-setting';
import { isInstant, isTimeZone } from '../desk/read-value';
import { MomentDoubt } from './MomentDoubt';

interface MomentInputProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/**
 * A moment, typed and shown by the clocks of the zone that its form names, or else of the office's: Strapi's own field
 * reads and writes it by those of the browser.
 */
export function MomentInput({ name, label, labelAction, hint, required, disabled = false }: MomentInputProps) {
  const { onChange, value, error } = useField<string | null>(name);
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  const { formatMessage } = useIntl();
  const timeZone = useFormZone();
  // A year is typed digit by digit: what stands there meanwhile is nobody's to rewrite.
  const [typed, setTyped] = useState<string>();
  const stored = isInstant(value) && timeZone ? momentAt(value, timeZone).localTime : '';
  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Field.Input
        ref={inputRef}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={typed ?? stored}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          if (timeZone) onChange(name, instantFrom(event.currentTarget.value, timeZone));
        }}
        onBlur={() => setTyped(undefined)}
        disabled={disabled || timeZone === undefined}
      />
      {timeZone && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(deskText('times'), { timeZone })}
        </Typography>
      )}
      {timeZone && (
        <MomentDoubt
          reading={readTypedMoment(typed ?? stored, timeZone)}
          typed={typed ?? stored}
          value={isInstant(value) ? value : null}
          timeZone={timeZone}
          onChoose={(at) => onChange(name, at)}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function useFormZone(): TimeZone | undefined {
  const named: unknown = useForm('MomentInput', ({ values }) => (values as { timeZone?: unknown }).timeZone);
  const setting = useDeskSetting();
  return isTimeZone(named) ? named : setting?.officeTimeZone;
}

function instantFrom(localTime: string, timeZone: TimeZone): Instant | null {
  const reading = readTypedMoment(localTime, timeZone);
  return reading && likelyMoment(reading).at;
}
