import { bylineFunctions, type Publication } from '../front-page';
import { html, nothing, type Html } from './html';
import { renderDate, renderPeriod } from './render-times';
import { wordsOf } from './words/words-of';

/** Who, where and when: a list of names and values, or nothing where nothing is known. */
export function renderFacts(publication: Publication): Html {
  const facts = [...peopleFacts(publication), ...otherFacts(publication)].filter(({ values }) => values.length > 0);
  return facts.length === 0 ? nothing : html`<dl class="facts">${facts.map(renderFact)}</dl>`;
}

interface Fact {
  readonly name: string;
  readonly values: readonly (Html | string)[];
}

function renderFact({ name, values }: Fact): Html {
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}

function peopleFacts({ people, locale }: Publication): Fact[] {
  return bylineFunctions.map((role) => ({
    name: wordsOf(locale).functions[role],
    values: people.filter((person) => person.function === role).map(({ name }) => name),
  }));
}

function otherFacts(publication: Publication): Fact[] {
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
