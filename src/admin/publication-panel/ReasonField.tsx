import { Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LONGEST_SENTENCE } from './act-dialog';
import { text } from './wording';

interface ReasonFieldProps {
  readonly value: string;
  onChange(reason: string): void;
}

/** Why an embargo was set or lifted, for the record. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="reason">
      <Field.Label>{formatMessage(text('embargo.reason'))}</Field.Label>
      <TextInput value={value} maxLength={LONGEST_SENTENCE} onChange={(event) => onChange(event.target.value)} />
    </Field.Root>
  );
}
