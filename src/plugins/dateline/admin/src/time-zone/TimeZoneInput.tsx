import { Combobox, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { searchTimeZones } from '../../../core';
import type { CustomInputProps } from '../custom-field/custom-input-props';
import { useServerNow } from '../asking/use-server-now';
import { translation } from '../translation';
import { TimeZoneOption, type TimeZoneChoice } from './TimeZoneOption';
import { isTimeZoneName, todaysNameOr } from './todays-name';

/** A combobox of all time zones. The search is its own: the design system's compares beginnings of the shown text only. */
export function TimeZoneInput(props: CustomInputProps) {
  const { name, label, labelAction, hint, error, placeholder, required = false, disabled = false } = props;
  const { formatMessage, locale } = useIntl();
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  const value = todaysNameOr(props.value);
  const { open, query, choices, choose, onInput, onOpenChange, onKeyDown } = useTimeZoneSearch(
    { ...props, value },
    locale,
  );
  const now = useServerNow(open);

  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={inputRef}
        autocomplete="none"
        open={open}
        onOpenChange={onOpenChange}
        value={value}
        onChange={choose}
        // Left alone, the combobox learns the saved value's text from its option, and a list of over a hundred
        // renders none before it is opened: the field would look empty.
        textValue={query ?? value}
        onInputChange={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onClear={() => choose(undefined)}
        clearLabel={formatMessage(translation('timezone.clear'))}
        placeholder={placeholder || formatMessage(translation('timezone.placeholder'))}
        noOptionsMessage={(text) => formatMessage(translation('timezone.none'), { query: text })}
        disabled={disabled}
        required={required}
        autoComplete="off"
      >
        {choices.map((choice) => (
          <TimeZoneOption key={choice.timeZone} {...choice} asOf={now?.asOf} />
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** `query` is what has been typed since the list was opened, and undefined before: then the saved value is shown. */
function useTimeZoneSearch({ name, value, onChange }: CustomInputProps & { value: string }, language: string) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState<string>();
  const choices: readonly TimeZoneChoice[] = open ? searchTimeZones(query ?? '', language) : savedChoice(value);

  const choose = (timeZone: string | undefined) => {
    setQuery(undefined);
    // The combobox also reports a choice when it only loses focus.
    if ((timeZone ?? '') !== value) onChange(name, timeZone || null);
  };
  /** What is pasted opens the list as well: the combobox itself opens it for keys alone. */
  const onInput = (text: string) => {
    setQuery(text);
    setOpen(true);
  };
  const onOpenChange = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen && query === '') choose(undefined);
    if (!isOpen) setQuery(undefined);
  };
  /** Enter takes the first match, where the arrows have gone to no other; so does Tab where a name is typed whole. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = choices;
    const isPointedAt = event.currentTarget.getAttribute('aria-activedescendant');
    if (!open || !query || !first || isPointedAt) return;
    if (event.key !== 'Enter' && !(event.key === 'Tab' && isTimeZoneName(query))) return;
    event.preventDefault();
    choose(first.timeZone);
    setOpen(false);
  };
  return { open, query, choices, choose, onInput, onOpenChange, onKeyDown };
}

/** The closed list need not hold all zones, only the one that its field shows. */
function savedChoice(value: string): readonly TimeZoneChoice[] {
  return value ? [{ timeZone: value }] : [];
}
