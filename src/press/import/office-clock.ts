import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { ShownClock } from './read-clocks';
import { type PageNote, type ReadContact, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

export interface OfficeClock {
  readonly clock: ShownClock;
  /** Nothing tells whose clock is the office's, so that the last stands in. */
  readonly isAssumed: boolean;
  readonly notes: readonly PageNote[];
}

/**
 * Which of the clocks is the office's own: the one asked for, else the only one in the country of the office's phone
 * numbers, else in that of its e-mail, else the only clock, else the last: such pages print the own capital first and
 * the host's city last.
 */
export function officeClock(
  clocks: readonly [ShownClock, ...ShownClock[]],
  contacts: readonly ReadContact[],
  asked: TimeZone | undefined,
): OfficeClock {
  const notes = askedNotes(clocks, asked);
  const told = clocks.find(({ timeZone }) => timeZone === asked) ?? toldByContacts(clocks, contacts);
  if (told) return { clock: told, isAssumed: false, notes };
  const last = clocks.at(-1) ?? clocks[0];
  const elsewhere = [...notes, ...countryNotes(clocks, contacts)];
  if (clocks.every(({ timeZone }) => timeZone === last.timeZone))
    return { clock: last, isAssumed: elsewhere.length > 0, notes: elsewhere };
  const note = pageNote(last.line, said('note.office-assumed', { label: last.label }));
  return { clock: last, isAssumed: true, notes: [...elsewhere, note] };
}

function askedNotes(clocks: readonly ShownClock[], asked: TimeZone | undefined): readonly PageNote[] {
  const [first] = clocks;
  if (!first || asked === undefined || clocks.some(({ timeZone }) => timeZone === asked)) return [];
  return [pageNote(first.line, said('note.office-zone-unshown', { zone: asked }))];
}

/** An office with phones in a country that no clock shows: its date may be another than the clock's. */
function countryNotes(clocks: readonly ShownClock[], contacts: readonly ReadContact[]): readonly PageNote[] {
  const [first] = clocks;
  const elsewhere = phoneCountries(contacts).filter((code) => !clocks.some(({ country }) => country === code));
  if (!first || elsewhere.length === 0) return [];
  return [pageNote(first.line, said('note.phones-elsewhere', { countries: elsewhere.join(', ') }))];
}

function toldByContacts(clocks: readonly ShownClock[], contacts: readonly ReadContact[]): ShownClock | undefined {
  return onlyClockIn(clocks, phoneCountries(contacts)) ?? onlyClockIn(clocks, hostCountries(clocks, contacts));
}

/** Undefined unless all the countries' clocks show one zone. */
function onlyClockIn(clocks: readonly ShownClock[], countries: readonly string[]): ShownClock | undefined {
  const found = clocks.filter(({ country }) => countries.includes(country));
  return new Set(found.map(({ timeZone }) => timeZone)).size === 1 ? found[0] : undefined;
}

function phoneCountries(contacts: readonly ReadContact[]): readonly string[] {
  const numbers = contacts.flatMap(({ phones }) => phones).slice(0, mostNumbers);
  const countries = numbers.map((number) => parsePhoneNumberFromString(number.replace(/^00/, '+'))?.country);
  return [...new Set(countries.filter((country) => country !== undefined))];
}

/** No office prints more; parsing is slow beside the rest. */
const mostNumbers = 50;

/** Many missions keep their mail under their own country's domain, so a match with the first of several clocks tells nothing. */
function hostCountries(clocks: readonly ShownClock[], contacts: readonly ReadContact[]): readonly string[] {
  const domains = contacts.flatMap(({ email }) => email?.split('.').at(-1)?.toUpperCase() ?? []);
  const countries = domains.map((domain) => (domain === 'UK' ? 'GB' : domain));
  return countries.filter((country) => country !== clocks[0]?.country);
}
