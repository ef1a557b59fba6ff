/** A process that is killed without warning and started again. */
import { setTimeout as pause } from 'node:timers/promises';
import { freshSqlite } from '../helpers/chancery';
import { startInstance, type Instance } from './instance';
import { actsOf, allPublished, COUNT, expectNoneForgotten, plan, prepare, report } from './many-schedules';

test('SQLite, killed midway and started again: each goes out once, none lost', async () => {
  const site = await prepare(freshSqlite());
  const first = await startInstance(site.database);
  let second: Instance | undefined;
  try {
    const { planned, halfMs, lastMs } = await plan(first, site);
    await pause(halfMs - Date.now());
    await first.kill();
    second = await startInstance(site.database);
    const { listenedAt } = second;
    const publishedMs = await allPublished(second, lastMs);
    const texts = planned.map(({ documentId, dueMs }) => {
      const goneOutMs = publishedMs.get(documentId) ?? Infinity;
      // What came due while nobody was there waits since somebody is.
      const isOverdueAtBoot = goneOutMs >= listenedAt && dueMs < listenedAt;
      return { dueMs: isOverdueAtBoot ? listenedAt : dueMs, publishedMs: goneOutMs };
    });
    report('SQLite', texts, `${first.done()} before, ${second.done()} after the start`);
    expect(publishedMs.size).toBe(COUNT);
    expect(await actsOf(second, site)).toEqual([...site.documentIds].sort());
    expect(first.done()).toBeGreaterThan(0);
    expect(second.done()).toBeGreaterThan(0);
    expect(planned.filter(({ documentId, dueMs }) => (publishedMs.get(documentId) ?? 0) < dueMs)).toEqual([]);
    expectNoneForgotten(texts);
  } finally {
    await first.kill();
    await second?.kill();
    await site.database.remove();
  }
});
