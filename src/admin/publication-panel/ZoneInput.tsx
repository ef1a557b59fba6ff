import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { sayPlace, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/panel/publication-state';
import { sayZone } from '../kit/say-instant';
import { text } from './wording';
import { ownZones, zoneChoices } from './zone-choices';

interface ZoneInputProps {
  readonly value: TimeZone;
  readonly state: PublicationState;
  onChange(timeZone: TimeZone): void;
}

/** The zone that a day and a time are meant in: the office's own are at hand, every other is found by its name. */
export function ZoneInput({ value, state, onChange }: ZoneInputProps) {
  const { formatMessage, locale } = useIntl();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState<string>();
  const choices = open ? zoneChoices(query ?? '', ownZones(state), locale) : [value];

  const choose = (timeZone: string | undefined) => {
    setQuery(undefined);
    const chosen = choices.find((choice) => choice === timeZone);
    if (chosen && chosen !== value) onChange(chosen);
  };
  const search = (typed: string) => {
    // Where the caret stood behind the zone that is shown, what is typed replaces it all the same.
    const shown = query === undefined ? sayZone(value) : '';
    setQuery(shown !== '' && typed.startsWith(shown) ? typed.slice(shown.length) : typed);
    setOpen(true);
  };
  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen) setQuery(undefined);
  };
  /** Enter takes the first match, where the arrows have gone to no other. */
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const isPointedAt = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || !open || !query || !choices[0] || isPointedAt) return;
    event.preventDefault();
    choose(choices[0]);
    setOpen(false);
  };

  return (
    <Field.Root name="zone" required>
      <Field.Label>{formatMessage(text('zone'))}</Field.Label>
      <Combobox
        autocomplete="none"
        open={open}
        onOpenChange={show}
        value={value}
        onChange={choose}
        // A list of over a hundred is not drawn before it is opened: left alone, the field would look empty.
        textValue={query ?? sayZone(value)}
        onInputChange={(event) => search(event.currentTarget.value)}
        // The zone that stands there is replaced by what is typed, and not added to.
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => query === undefined && event.currentTarget.select()}
        onKeyDown={takeFirst}
        noOptionsMessage={() => formatMessage(text('zone.none'))}
        autoComplete="off"
      >
        {choices.map((timeZone) => (
          <ComboboxOption key={timeZone} value={timeZone} textValue={sayZone(timeZone)}>
            {sayZone(timeZone)}
            <ZoneNote timeZone={timeZone} state={state} />
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

/** What the zone is to this office, or else where it lies. */
function ZoneNote({ timeZone, state: { setting } }: { readonly timeZone: TimeZone; readonly state: PublicationState }) {
  const { formatMessage, locale } = useIntl();
  const note =
    timeZone === setting.officeTimeZone
      ? formatMessage(text('zone.office'))
      : timeZone === setting.capitalTimeZone
        ? formatMessage(text('zone.capital'))
        : sayPlace(timeZone, locale);
  if (note === undefined) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {' '}
      {note}
    </Typography>
  );
}
