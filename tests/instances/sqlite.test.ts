/** A process that is killed without warning and started again. */
import { setTimeout as pause } from 'node:timers/promises';
import { freshSqlite } from '../helpers/chancery';
import { startInstance, type Instance } from './instance';
import { actsOf, allPublished, COUNT, HALF_MS, plan, prepare, report } from './many-schedules';

test('SQLite, killed midway and started again: each goes out once, none lost', async () => {
  const site = await prepare(freshSqlite());
  const first = await startInstance(site.database);
  let second: Instance | undefined;
  try {
    const { startMs, planned } = await plan(first, site);
    await pause(startMs + HALF_MS - Date.now());
    await first.kill();
    second = await startInstance(site.database);
    const { listenedAt } = second;
    const publishedMs = await allPublished(second);
    const lateMs = planned.map(({ documentId, dueMs }) => {
      const isOverdueAtBoot = (publishedMs.get(documentId) ?? Infinity) >= listenedAt && dueMs < listenedAt;
      return (publishedMs.get(documentId) ?? Infinity) - (isOverdueAtBoot ? listenedAt : dueMs);
    });
    report('SQLite', lateMs, `${first.done()} before, ${second.done()} after the start`);
    expect(publishedMs.size).toBe(COUNT);
    expect(await actsOf(second, site)).toEqual([...site.documentIds].sort());
    expect(first.done()).toBeGreaterThan(0);
    expect(second.done()).toBeGreaterThan(0);
    expect(Math.min(...lateMs)).toBeGreaterThanOrEqual(-1000);
    expect(Math.max(...lateMs)).toBeLessThan(10_000);
  } finally {
    await first.kill();
    await second?.kill();
    await site.database.remove();
  }
}, 150_000);
