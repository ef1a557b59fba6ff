/** A thousand texts that go out, and what the stream of changes says of them to whoever reads all the while. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bootChancery, type FreshDatabase } from '../helpers/chancery';
import { speech } from '../helpers/entries';
import { until } from '../helpers/until';
import { startInstance, type Instance } from './instance';

export const COUNT = Number(process.env['PUBLICATIONS'] ?? 1000);

export interface Site {
  readonly database: FreshDatabase;
  readonly token: string;
  /** Where the followers of all instances write down what they were given. */
  readonly folder: string;
  start(): Promise<Instance>;
  remove(): Promise<void>;
}

export async function prepare(database: FreshDatabase): Promise<Site> {
  const { fullAccess, leave } = await bootChancery(database);
  await leave();
  const folder = mkdtempSync(path.join(tmpdir(), 'followers-'));
  return {
    ...{ database, token: fullAccess, folder },
    start: () => startInstance(database, { FOLLOWERS_FOLDER: folder }),
    async remove() {
      rmSync(folder, { recursive: true });
      await database.remove();
    },
  };
}

/** Publishes so many at one instance, a few at a time; ends early where the instance has. @returns which it has confirmed */
export function publishMany(instance: Instance, site: Site, name: string, count: number): Promise<readonly string[]> {
  const publishing = publishAll(instance, site, name, count);
  // What fails before it is waited for would end the process, and say nothing of the test.
  publishing.catch(() => undefined);
  return publishing;
}

async function publishAll({ anyone }: Instance, { token }: Site, name: string, count: number) {
  const confirmed: string[] = [];
  let begun = 0;
  const goOn = async (): Promise<void> => {
    while (begun < count) {
      begun += 1;
      const data = speech(`${name} ${begun}`);
      const asked = anyone.post('/api/speeches?status=published').set('Authorization', token).send({ data });
      const answer = await asked.catch(() => null);
      if (answer === null) return;
      expect([answer.status, answer.body.error]).toEqual([201, undefined]);
      confirmed.push(answer.body.data.documentId);
    }
  };
  await Promise.all([goOn(), goOn(), goOn()]);
  return confirmed;
}

export interface SeenRow {
  readonly position: number;
  readonly what: string;
  readonly type: string;
  readonly documentId: string;
}

/** Reads all the while, page by page, at whichever instance there is. */
export class Reader {
  readonly rows: SeenRow[] = [];
  private isLeaving = false;
  private cursor = '';
  private readonly reading: Promise<void>;

  constructor(private readonly instance: () => Instance) {
    this.reading = this.read();
  }

  /** Reads to the end, and no further. */
  async leave(): Promise<readonly SeenRow[]> {
    this.isLeaving = true;
    await this.reading;
    return this.rows;
  }

  private async read(): Promise<void> {
    for (;;) {
      const isLast = this.isLeaving;
      const since = this.cursor && `&since=${this.cursor}`;
      const answer = await this.instance()
        .anyone.get(`/api/changes?limit=1000${since}`)
        .catch(() => null);
      if (answer?.status === 200) {
        this.rows.push(...answer.body.data);
        ({ cursor: this.cursor } = answer.body.meta);
        if (isLast && !answer.body.meta.hasMore) return;
      }
      await pause(20);
    }
  }
}

/** Every public text has its row, and the rows are counted without gaps, in the order in which they were seen. */
export async function expectWhole({ anyone }: Instance, rows: readonly SeenRow[], confirmed: readonly string[]) {
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_row, index) => index + 1));
  const told = rows.filter(({ type, what }) => type === 'speech' && what === 'published');
  const documentIds = told.map(({ documentId }) => documentId);
  expect(new Set(documentIds).size).toBe(documentIds.length);
  const published: string[] = [];
  for (let page = 1; published.length < documentIds.length; page += 1) {
    const { body } = await anyone.get(
      `/api/speeches?fields=slug&sort=id&pagination[page]=${page}&pagination[pageSize]=100`,
    );
    if (body.data.length === 0) break;
    published.push(...body.data.map(({ documentId }: SeenRow) => documentId));
  }
  expect([...documentIds].sort()).toEqual([...published].sort());
  expect(confirmed.filter((documentId) => !documentIds.includes(documentId))).toEqual([]);
}

export interface Noted {
  readonly position: number;
  /** Since it was told, in milliseconds. */
  readonly lateMs: number;
}

export function notedIn({ folder }: Site, file: string | number): readonly Noted[] {
  const lines = readFileSync(path.join(folder, String(file)), 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => {
    const [position = 0, lateMs = 0] = line.split(' ').map(Number);
    return { position, lateMs };
  });
}

/** It saw each row, and none for the first time before an earlier one. */
export async function expectFollowed(site: Site, last: number): Promise<string> {
  const positions = () => notedIn(site, 'once').map(({ position }) => position);
  await until(`the durable follower gets row ${last}`, () => positions().at(-1) === last);
  const first = [...new Set(positions())];
  expect(first).toEqual(Array.from({ length: last }, (_each, index) => index + 1));
  return `${positions().length - last} of ${last} rows twice`;
}

export function saidLate(noted: readonly Noted[]): string {
  const sorted = noted.map(({ lateMs }) => lateMs).sort((one, other) => one - other);
  return `${sorted[Math.floor(sorted.length / 2)]} ms late at the median, ${sorted.at(-1)} at most`;
}
