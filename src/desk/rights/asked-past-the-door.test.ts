/** What a use case asks of whoever comes by a door that asked nothing; `tests/http/rights-of-use-cases.test.ts` has them all. */
import type { Core } from '@strapi/strapi';
import { importInPanel } from '../import/import-in-panel';
import { listRecord } from '../record/list-record';
import { loadSchedules } from '../schedule/load-schedules';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';

type Ask = (strapi: Core.Strapi) => Promise<unknown>;

const text = { type: 'speech', documentId: 'kestrel', locale: 'en' } as const;

const asks: Readonly<Record<string, Ask>> = {
  record: (strapi) => listRecord(strapi, { page: 1, pageSize: 25 }),
  schedules: (strapi) => loadSchedules(strapi, text),
  import: (strapi) => importInPanel(strapi, { files: [], locale: 'xx', isDryRun: true }),
  embargo: (strapi) => refuseUnlessMay(strapi, 'embargo', text, ['en']),
  publish: (strapi) => refuseUnlessMay(strapi, 'publish', text, ['en']),
};

const visitor = {};
const token = (type: string, actions: readonly string[] = []) => ({
  auth: {
    strategy: { name: 'content-api-token' },
    credentials: { id: 1, name: 'Reader', type },
    ability: { can: (action: string) => actions.includes(action) },
  },
});

test.each<[who: string, state: object | undefined, may: readonly string[]]>([
  ['a visitor', visitor, []],
  ['a token that may only read', token('read-only'), []],
  ['a token for schedules', token('custom', ['api::schedule.schedule.list']), ['schedules']],
  ['a token for embargoes', token('custom', ['api::embargo.embargo.set']), ['embargo']],
  ['a token with full access', token('full-access'), ['record', 'schedules', 'import', 'embargo', 'publish']],
  ['the house itself', undefined, ['record', 'schedules', 'import', 'embargo', 'publish']],
])('%s', async (_who, state, may) => {
  const answers = await Promise.all(
    Object.entries(asks).map(async ([name, ask]) => ((await isRefused(ask, state)) ? [] : [name])),
  );
  expect(answers.flat()).toEqual(may);
});

/** What a house without tables answers to whoever is let in is another error, or nothing. */
async function isRefused(ask: Ask, state: object | undefined): Promise<boolean> {
  const none = { findMany: async () => [], count: async () => 0 };
  const strapi = {
    requestContext: { get: () => (state === undefined ? undefined : { state }) },
    db: { query: () => none },
    plugin: () => ({ service: () => ({ findByCode: async () => null }) }),
  };
  try {
    await ask(strapi as unknown as Core.Strapi);
    return false;
  } catch (error) {
    return (error as Error).name === 'PolicyError';
  }
}
