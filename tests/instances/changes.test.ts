/** The stream of changes of a process that is killed without warning and started again. */
import { freshSqlite } from '../helpers/chancery';
import { until } from '../helpers/until';
import type { Instance } from './instance';
import { COUNT, expectFollowed, expectWhole, prepare, publishMany, Reader } from './many-publications';

test('SQLite, killed midway and started again: no row lost, none out of order, each followed', async () => {
  const site = await prepare(freshSqlite());
  let instance = await site.start();
  const all: Instance[] = [instance];
  const reader = new Reader(() => instance);
  try {
    const publishing = publishMany(instance, site, 'Before', COUNT);
    await until('half of them are told', () => reader.rows.length >= COUNT / 2, 600_000);
    await instance.kill();
    const before = await publishing;
    instance = await site.start();
    all.push(instance);
    const after = await publishMany(instance, site, 'After', COUNT - before.length);
    const rows = await reader.leave();
    await expectWhole(instance, rows, [...before, ...after]);
    const said = await expectFollowed(site, rows.length);
    process.stdout.write(`SQLite: ${before.length} before and ${after.length} after the start; followed ${said}.\n`);
  } finally {
    await Promise.all(all.map((each) => each.kill()));
    await site.remove();
  }
});
