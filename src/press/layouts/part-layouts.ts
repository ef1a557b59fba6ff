import type { PartLayout } from './entry-layout';

/** Every component, by uid. `mainField` is what a folded one shows: who speaks, and not the key of his turn. */
export const partLayouts: Readonly<Record<string, PartLayout>> = {
  'press.turn': {
    rows: [
      [
        ['speaker', 6],
        ['role', 6],
      ],
      [
        ['person', 6],
        ['aside', 6],
      ],
      [['body', 12]],
    ],
    mainField: 'speaker',
  },
  'press.byline': {
    rows: [
      [
        ['name', 6],
        ['function', 6],
      ],
      [
        ['person', 6],
        ['post', 6],
      ],
    ],
    mainField: 'name',
  },
  'press.issuer': { rows: [[['name', 12]]], mainField: 'name' },
  'press.post': {
    rows: [
      [['title', 12]],
      [
        ['from', 6],
        ['to', 6],
      ],
    ],
    mainField: 'title',
  },
  'press.change-note': {
    rows: [
      [
        ['kind', 6],
        ['at', 6],
      ],
      [['note', 12]],
    ],
    mainField: 'note',
  },
  'office.contact': {
    rows: [
      [
        ['purpose', 6],
        ['email', 6],
      ],
      [['hours', 12]],
      [['phones', 12]],
    ],
    mainField: 'purpose',
  },
  'office.phone': { rows: [[['number', 12]]], mainField: 'number' },
  'office.headings': {
    rows: [
      [['featured', 12]],
      [
        ['latest', 6],
        ['allMessages', 6],
      ],
    ],
    mainField: 'featured',
  },
};
