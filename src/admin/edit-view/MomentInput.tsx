import { Field, Typography } from '@strapi/design-system';
import { useField, useFocusInputField, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { momentAt } from '../../press/moments/local-moment';
import { likelyMoment, readTypedMoment } from '../../press/moments/typed-moment';
import { text as deskText } from '../kit/wording';
import { usePanelSetting } from '../kit/use-panel-setting';
import { isInstant, isTimeZone } from '../kit/read-value';
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
  const timeZone = useFormZone(name);
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

/**
 * The zone that the form names, or else the office's. Whoever names another one corrects the place, not the hour on the
 * invitation: day and time of day stay as they are.
 */
function useFormZone(name: string): TimeZone | undefined {
  const named: unknown = useForm('MomentInput', ({ values }) => (values as { timeZone?: unknown }).timeZone);
  const setting = usePanelSetting();
  const { onChange, value } = useField<string | null>(name);
  const timeZone = isTimeZone(named) ? named : setting?.officeTimeZone;
  const last = useRef({ named, timeZone, value });
  useEffect(() => {
    const before = last.current;
    last.current = { named, timeZone, value };
    // Where both are new, another text or another version of it has come into the form.
    const isRenamed = named !== before.named && value === before.value;
    if (!isRenamed || !isInstant(value) || !timeZone || !before.timeZone) return;
    onChange(name, instantFrom(momentAt(value, before.timeZone).localTime, timeZone));
  }, [name, named, onChange, timeZone, value]);
  return timeZone;
}

function instantFrom(localTime: string, timeZone: TimeZone): Instant | null {
  const reading = readTypedMoment(localTime, timeZone);
  return reading && likelyMoment(reading).at;
}
