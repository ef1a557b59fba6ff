import type { DemoPublication } from '../filing/demo-content';

/** Still being written: a draft, and not yet translated into all languages. */
export const winterReadings: DemoPublication = {
  type: 'announcement',
  date: '2026-10-30',
  facts: { form: 'event', startsAt: '2027-01-21T17:00:00.000Z', timeZone: 'Europe/Stockholm', eventStatus: 'planned' },
  people: [{ function: 'speaker', who: 'ansou' }],
  topics: ['culture'],
  isDraft: true,
  texts: {
    en: {
      title: 'Winter readings: letters from the lighthouse',
      place: 'Stockholm',
      venue: 'Library of the embassy',
      paragraphs: ['Ambassador Mirela Ansou reads from the letters of three generations of lighthouse keepers.'],
    },
    fr: {
      title: 'Lectures d’hiver : lettres du phare',
      place: 'Stockholm',
      venue: 'Bibliothèque de l’ambassade',
      paragraphs: ['L’ambassadrice Mirela Ansou lit les lettres de trois générations de gardiens de phare.'],
    },
  },
};
