import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = (name) => createRequire(import.meta.url)(path.join(root, 'dist/src/desk', `${name}.js`));

/** So many publications at once, */
const MANY = 2000;
/** and so many one by one, before and after them: each of these takes as long as a dozen of the others. */
const SINGLE = 60;

/**
 * Publications filed at once against the same kind one by one, both by the importer's own code and into the same tables: by
 * the seconds of the processor, which stay the same on a busy machine. Single ones are filed before and after the many, so that
 * both meet small and large tables.
 */
export async function bulkFigures({ strapi }, { many = MANY, single = SINGLE } = {}) {
  const { filePublication } = built('import/file-publication');
  const { filePublications } = built('bulk/file-publications');
  const alone = async (record) => {
    await strapi.db.transaction(() => filePublication(strapi, { record, doubts: [], choices: new Set() }, new Set()));
  };
  const oneByOne = (name) => async () => {
    for (const record of records(name, single)) await alone(record);
  };
  for (const record of records('warm', 10)) await alone(record);
  await filePublications(strapi, records('warm too', 50));
  const before = (await costOf(oneByOne('before'))) / single;
  const each = (await costOf(() => filePublications(strapi, records('many', many)))) / many;
  const after = (await costOf(oneByOne('after'))) / single;
  const singleMs = (before + after) / 2;
  const ms = (value) => `${value.toFixed(2)} ms`;
  return [
    {
      name: `import: ${many} publications at once against one by one`,
      ratio: singleMs / each,
      detail: `one by one ${ms(before)} before and ${ms(after)} after, at once ${ms(each)} each, of the processor`,
    },
  ];
}

async function costOf(work) {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Interviews with two people, a body and four turns, each of a title of its own. */
function records(name, count) {
  return Array.from({ length: count }, (_, index) => ({
    type: 'interview',
    locale: 'en',
    title: `On the ${name} of harbours, number ${index}`,
    date: new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10),
    ...{ dateBasis: 'printed', dayOrder: 0, featured: false, excerpt: null, deliveredOn: null, pageSavedAt: null },
    body: blocks('Harbour light. '.repeat(60)),
    turns: [0, 1, 2, 3].map((turn) => ({
      speaker: turn % 2 === 0 ? 'The Herald' : 'Ada Marlow',
      role: turn % 2 === 0 ? 'question' : 'answer',
      aside: null,
      body: blocks(`Turn ${turn} of ${index}.`),
    })),
    people: ['Ada Marlow', 'Piet Quay'].map((person) => ({ function: 'interviewee', name: person, post: null })),
    ...{ form: null, place: 'Lindmar', outlet: 'The Herald', programme: null, event: null, issuers: [] },
  }));
}

const blocks = (text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
