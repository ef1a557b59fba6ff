/** The stream of changes of two processes on one database, of which one is killed without warning and another one started. */
import { setTimeout as pause } from 'node:timers/promises';
import { freshPostgres } from '../helpers/chancery';
import { until } from '../helpers/until';
import type { Instance } from './instance';
import {
  COUNT,
  expectFollowed,
  expectWhole,
  notedIn,
  prepare,
  publishMany,
  Reader,
  saidLate,
} from './many-publications';

const url = process.env['TEST_DATABASE_URL'];
const onPostgres = url ? test : test.skip;
if (!url) process.stdout.write('One stream of two instances: skipped, since TEST_DATABASE_URL names no PostgreSQL.\n');

/** Far more than a wire takes on any machine, and less than one look a second would on average. */
const WOKEN_MS = 15_000;

onPostgres('two instances, one killed midway, a third one: no row lost, none out of order, each followed', async () => {
  const site = await prepare(await freshPostgres(url ?? ''));
  const all: Instance[] = [await site.start(), await site.start()];
  const [killed, survivor] = all as [Instance, Instance];
  const reader = new Reader(() => survivor);
  try {
    const publishing = [publishMany(killed, site, 'Killed', COUNT), publishMany(survivor, site, 'Other', COUNT / 2)];
    await until('half of them are told', () => reader.rows.length >= COUNT / 2, 600_000);
    await killed.kill();
    const third = await site.start();
    all.push(third);
    const confirmed = (await Promise.all(publishing)).flat();
    confirmed.push(...(await publishMany(third, site, 'Third', COUNT - confirmed.length)));
    const rows = await reader.leave();
    await expectWhole(survivor, rows, confirmed);
    const said = await expectFollowed(site, rows.length);
    const last = rows.length;
    for (let index = 1; index <= 10; index += 1) {
      confirmed.push(...(await publishMany(third, site, `Alone ${index}`, 1)));
      await pause(200);
    }
    await until('they are heard of', () => notedIn(site, survivor.pid).at(-1)?.position === last + 10);
    const woken = notedIn(site, survivor.pid).filter(({ position }) => position > last);
    process.stdout.write(
      `PostgreSQL: ${confirmed.length} confirmed; followed ${said}; woken across processes ${saidLate(woken)}.\n`,
    );
    expect(Math.max(...woken.map(({ lateMs }) => lateMs))).toBeLessThan(WOKEN_MS);
  } finally {
    await Promise.all(all.map((each) => each.kill()));
    await site.remove();
  }
});
