import { Field, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isCivilDate } from '../../../core';
import { sayCivilDate } from './say-civil-date';

/** What the edit view and the list's filters pass to an input that has no value of its own. */
export interface CivilDateInputProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}

/**
 * A day, typed or picked. The browser's own input: its value is the text `YYYY-MM-DD` and never a moment, so no zone
 * can move it. Strapi's picker goes through midnight in the browser's zone, and where that zone skipped a whole day
 * (31 December 1994 on Kiritimati, 30 December 2011 in Samoa) it shows and stores the day after, if the field
 * is but entered and left. It also cannot be typed a day more than two hundred years ago.
 */
export function CivilDateInput({ name, label, labelAction, hint, required, disabled, ...props }: CivilDateInputProps) {
  const { onChange, value, error } = useField<string | null>(name);
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  const { locale } = useIntl();

  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      {label && <Field.Label action={labelAction}>{label}</Field.Label>}
      <Field.Input
        ref={inputRef}
        type="date"
        // Without a last year the input takes years of six digits.
        max="9999-12-31"
        value={value ?? ''}
        onChange={(event) => onChange(name, event.currentTarget.value || null)}
        disabled={disabled}
        aria-label={props['aria-label']}
      />
      {isCivilDate(value) && (
        <Typography variant="pi" textColor="neutral600">
          {sayCivilDate(value, locale)}
        </Typography>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
