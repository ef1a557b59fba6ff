import type { EntryLayout } from './entry-layout';
import { publicationLayouts } from './publication-layouts';

/** Every content type that people write, by uid. */
export const entryLayouts: Readonly<Record<string, EntryLayout>> = {
  ...publicationLayouts,
  'api::person.person': {
    groups: [
      {
        name: 'person',
        rows: [
          [
            ['name', 6],
            ['slug', 6],
          ],
          [['posts', 12]],
        ],
      },
    ],
    columns: ['name', 'slug', 'updatedAt'],
    sort: ['name', 'ASC'],
    mainField: 'name',
  },
  'api::topic.topic': {
    groups: [
      {
        name: 'topic',
        rows: [
          [
            ['name', 6],
            ['slug', 6],
          ],
        ],
      },
    ],
    columns: ['name', 'slug', 'updatedAt'],
    sort: ['name', 'ASC'],
    mainField: 'name',
  },
  'api::counter.counter': {
    groups: [
      {
        name: 'count',
        rows: [
          [
            ['title', 6],
            ['slug', 6],
          ],
          [
            ['since', 6],
            ['until', 6],
          ],
          [
            ['timeZone', 8],
            ['order', 4],
          ],
        ],
      },
      { name: 'message', rows: [[['message', 12]]] },
    ],
    columns: ['title', 'since', 'until', 'timeZone', 'order'],
    sort: ['order', 'ASC'],
    mainField: 'title',
  },
  'api::clock.clock': {
    groups: [
      {
        name: 'clock',
        rows: [
          [
            ['label', 8],
            ['order', 4],
          ],
          [['timeZone', 12]],
        ],
      },
    ],
    columns: ['label', 'timeZone', 'order'],
    sort: ['order', 'ASC'],
    mainField: 'label',
  },
  'api::office.office': {
    groups: [
      {
        name: 'office',
        rows: [
          [['name', 12]],
          [
            ['timeZone', 6],
            ['capitalTimeZone', 6],
          ],
        ],
      },
      { name: 'contacts', rows: [[['contacts', 12]]] },
      { name: 'front-page', rows: [[['headings', 12]]] },
    ],
    columns: ['name', 'timeZone', 'updatedAt'],
    sort: ['name', 'ASC'],
    mainField: 'name',
  },
};
