import type { PublicationUid } from '../publication/publication-types';
import type { Cell, EntryLayout, FieldGroup } from './entry-layout';

/**
 * The forms and lists of the five types. What is no field of the form (the embargo, which has a panel of its own, the
 * change notes, which a correction writes, and what the house keeps for itself) is left out on purpose.
 */
export const publicationLayouts: Readonly<Record<PublicationUid, EntryLayout>> = {
  'api::speech.speech': publicationLayout({
    kind: [
      [
        ['form', 6],
        ['delivery', 6],
      ],
      [
        ['event', 6],
        ['place', 6],
      ],
    ],
    columns: ['title', 'form', 'date', 'embargoedUntil'],
  }),
  'api::interview.interview': publicationLayout({
    kind: [
      [
        ['outlet', 6],
        ['programme', 6],
      ],
      [['place', 6]],
    ],
    columns: ['title', 'outlet', 'date', 'embargoedUntil'],
  }),
  'api::statement.statement': publicationLayout({
    kind: [
      [
        ['form', 6],
        ['place', 6],
      ],
    ],
    who: [[['issuers', 12]]],
    columns: ['title', 'form', 'date', 'embargoedUntil'],
  }),
  'api::article.article': publicationLayout({
    kind: [
      [
        ['outlet', 6],
        ['place', 6],
      ],
    ],
    columns: ['title', 'outlet', 'date', 'embargoedUntil'],
  }),
  'api::announcement.announcement': publicationLayout({
    kind: [
      [
        ['form', 6],
        ['eventStatus', 6],
      ],
    ],
    when: [
      [['timeZone', 12]],
      [
        ['startsAt', 6],
        ['endsAt', 6],
      ],
      [
        ['venue', 6],
        ['place', 6],
      ],
    ],
    columns: ['title', 'form', 'date', 'startsAt', 'embargoedUntil'],
  }),
};

type Rows = FieldGroup['rows'];

interface OwnParts {
  /** What tells a text of this type from others. */
  readonly kind: Rows;
  readonly when?: Rows;
  readonly who?: Rows;
  readonly columns: readonly string[];
}

function publicationLayout({ kind, when, who = [], columns }: OwnParts): EntryLayout {
  const dates: readonly Cell[] = [
    ['date', 6],
    ['deliveredOn', 6],
  ];
  return {
    groups: [
      { name: 'about', rows: [[['title', 12]], [['slug', 12]], dates, ...kind] },
      ...(when ? [{ name: 'when' as const, rows: when }] : []),
      { name: 'text', rows: [[['excerpt', 12]], [['body', 12]], [['turns', 12]]] },
      { name: 'who', rows: [...who, [['people', 12]]] },
      { name: 'more', rows: moreRows() },
    ],
    columns,
    sort: ['date', 'DESC'],
    mainField: 'title',
  };
}

function moreRows(): Rows {
  return [
    [
      ['topics', 6],
      ['attachments', 6],
    ],
    [['sourceUrl', 12]],
    [
      ['featured', 6],
      ['dayOrder', 6],
    ],
  ];
}
