/** Two processes on one database, of which one is killed without warning. */
import { setTimeout as pause } from 'node:timers/promises';
import { freshPostgres } from '../helpers/chancery';
import { startInstance } from './instance';
import { actsOf, allPublished, COUNT, expectNoneForgotten, plan, prepare, report } from './many-schedules';

const url = process.env['TEST_DATABASE_URL'];
const onPostgres = url ? test : test.skip;
if (!url) process.stdout.write('Two instances on one PostgreSQL: skipped, since TEST_DATABASE_URL names none.\n');

onPostgres(
  'two instances on one PostgreSQL, one killed midway: each goes out once, none early, none forgotten or lost',
  async () => {
    const site = await prepare(await freshPostgres(url ?? ''));
    const killed = await startInstance(site.database);
    const survivor = await startInstance(site.database);
    try {
      const { planned, halfMs, lastMs } = await plan(survivor, site);
      await pause(halfMs - Date.now());
      await killed.kill();
      const killedMs = Date.now();
      const publishedMs = await allPublished(survivor, lastMs);
      const texts = planned.map(({ documentId, dueMs }) => ({
        dueMs,
        publishedMs: publishedMs.get(documentId) ?? Infinity,
      }));
      report('PostgreSQL', texts, `${killed.done()} by the one that was killed, ${survivor.done()} by the other`);
      expect(publishedMs.size).toBe(COUNT);
      expect(await actsOf(survivor, site)).toEqual([...site.documentIds].sort());
      expect(killed.done()).toBeGreaterThan(0);
      expect(planned.filter(({ dueMs }) => dueMs > killedMs).length).toBeGreaterThan(COUNT / 4);
      expect(texts.filter((text) => text.publishedMs < text.dueMs)).toEqual([]);
      expectNoneForgotten(texts);
    } finally {
      await Promise.all([killed.kill(), survivor.kill()]);
      await site.database.remove();
    }
  },
);
