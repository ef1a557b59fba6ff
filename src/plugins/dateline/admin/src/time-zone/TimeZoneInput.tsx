import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { translation } from '../translation';
import { searchTimeZones, type TimeZoneChoice } from './search-time-zones';

/** What the edit view passes to the input of a custom field. */
export interface TimeZoneInputProps {
  readonly name: string;
  readonly value?: string | null;
  readonly onChange: (name: string, value: string | null) => void;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A combobox of all time zones. The search is its own: the design system's compares beginnings of the shown text only. */
export function TimeZoneInput(props: TimeZoneInputProps) {
  const { name, value, label, labelAction, hint, error, placeholder, required = false, disabled = false } = props;
  const { formatMessage } = useIntl();
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  const { open, query, choices, choose, setQuery, onOpenChange, onKeyDown } = useTimeZoneSearch(props);

  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={inputRef}
        autocomplete="none"
        open={open}
        onOpenChange={onOpenChange}
        value={value ?? ''}
        onChange={choose}
        // Left alone, the combobox learns the saved value's text from its option, and a list of over a hundred
        // renders none before it is opened: the field would look empty.
        textValue={query ?? value ?? ''}
        onInputChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onClear={() => choose(undefined)}
        clearLabel={formatMessage(translation('timezone.clear'))}
        placeholder={placeholder || formatMessage(translation('timezone.placeholder'))}
        noOptionsMessage={(text) => formatMessage(translation('timezone.none'), { query: text })}
        disabled={disabled}
        required={required}
        autoComplete="off"
      >
        {choices.map(({ timeZone, alias }) => (
          <ComboboxOption key={timeZone} value={timeZone} textValue={timeZone}>
            {timeZone}
            {alias && (
              <Typography variant="pi" textColor="neutral600">
                {' '}
                {formatMessage(translation('timezone.alias'), { name: alias })}
              </Typography>
            )}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** `query` is what has been typed since the list was opened, and undefined before: then the saved value is shown. */
function useTimeZoneSearch({ name, value, onChange }: TimeZoneInputProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState<string>();
  const choices = open ? searchTimeZones(query ?? '') : savedChoice(value);

  const choose = (timeZone: string | undefined) => {
    setQuery(undefined);
    // The combobox also reports a choice when it only loses focus.
    if ((timeZone || null) !== (value || null)) onChange(name, timeZone || null);
  };
  const onOpenChange = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen && query === '') choose(undefined);
    if (!isOpen) setQuery(undefined);
  };
  /** Enter takes the first match, where the arrows have gone to no other. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = choices;
    const isPointedAt = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || !open || !query || !first || isPointedAt) return;
    event.preventDefault();
    choose(first.timeZone);
    setOpen(false);
  };
  return { open, query, choices, choose, setQuery, onOpenChange, onKeyDown };
}

/** The closed list need not hold all zones, only the one that its field shows. */
function savedChoice(value: string | null | undefined): readonly TimeZoneChoice[] {
  return value ? [{ timeZone: value }] : [];
}
