import { bylineFunctions } from '../public/fixed-words';
import type { Publication } from '../public/publication';
import { html, nothing, type Html } from './html';
import { renderDate, renderPeriod } from './render-times';
import { wordsOf } from './words/words-of';

/** Who, where and when: a list of names and values, or nothing where nothing is known. */
export function renderDetails(publication: Publication): Html {
  const details = [...peopleDetails(publication), ...otherDetails(publication)].filter(
    ({ values }) => values.length > 0,
  );
  return details.length === 0 ? nothing : html`<dl class="facts">${details.map(renderDetail)}</dl>`;
}

interface Detail {
  readonly name: string;
  readonly values: readonly (Html | string)[];
}

function renderDetail({ name, values }: Detail): Html {
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}

function peopleDetails({ people, locale }: Publication): Detail[] {
  return bylineFunctions.map((role) => ({
    name: wordsOf(locale).functions[role],
    values: people.filter((person) => person.function === role).map(({ name }) => name),
  }));
}

function otherDetails(publication: Publication): Detail[] {
  const { locale, event, outlet, programme, venue, deliveredOn, place, topics } = publication;
  const words = wordsOf(locale);
  return [
    { name: words.event, values: known(event) },
    { name: words.outlet, values: known(outlet) },
    { name: words.programme, values: known(programme) },
    { name: words.time, values: timeOf(publication) },
    { name: words.venue, values: known(venue) },
    { name: words.deliveredOn, values: known(deliveredOn).map((date) => renderDate(date, locale)) },
    { name: words.place, values: known(place) },
    { name: words.topics, values: topics.map(({ name }) => name) },
  ];
}

function known<Value>(value: Value | null): Value[] {
  return value === null || value === '' ? [] : [value];
}

function timeOf({ startsAt, endsAt, timeZone, locale }: Publication): Html[] {
  if (startsAt === null || timeZone === null) return [];
  return [renderPeriod({ startsAt, endsAt, timeZone, locale })];
}
