/** A text of each type with all that can hang on one, and people and topics that it leads to. */
import type { Core } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';
import { publicationTypes, type PublicationType } from '../../src/press/publication/publication-types';
import { publish } from './entries';

export interface Hanging {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly files: readonly number[];
}

/** The number makes it another text, with its parts in another order. */
export async function publishWithEverything(
  strapi: Core.Strapi,
  type: PublicationType,
  number: number,
  { people, topics, files }: Hanging,
) {
  const turned = <Item>(items: readonly Item[]) => [
    ...items.slice(number % items.length),
    ...items.slice(0, number % items.length),
  ];
  const date = `2026-0${1 + (number % 9)}-1${number % 10}`;
  return publish(strapi, publicationTypes[type].uid, {
    title: `${type} ${number}`,
    date,
    deliveredOn: date,
    place: 'Lindmar',
    body: blocksOf([`Words of ${number}.`, 'And more.']),
    featured: number % 2 === 0,
    people: [
      ...turned(people).map((person, index) => ({ function: 'speaker', name: `Speaker ${index}`, person })),
      { function: 'interviewer', name: 'Nobody known' },
    ],
    topics: turned(topics),
    attachments: turned(files),
    turns: ['question', 'answer', 'statement'].map((role) => ({
      role,
      speaker: `${role} of ${number}`,
      person: people[0],
      body: blocksOf([`${role} ${number}?`]),
    })),
    changes: ['minor', 'major'].map((kind) => ({ kind, note: `${kind} ${number}`, at: `${date}T10:00:00.000Z` })),
    sourceUrl: 'https://lindmar.example/source',
    ...own[type],
  });
}

const own: Readonly<Record<PublicationType, object>> = {
  speech: { form: 'remarks', event: 'Day of Harbours' },
  interview: { outlet: 'The Lamp', programme: 'Evenings' },
  statement: { form: 'letter' },
  article: { outlet: 'The Lamp' },
  announcement: {
    form: 'event',
    startsAt: '2026-05-01T08:00:00.000Z',
    endsAt: '2026-05-01T09:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    venue: 'Pier 2',
    eventStatus: 'planned',
  },
};
