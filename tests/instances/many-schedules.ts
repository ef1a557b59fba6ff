/** Two hundred texts that go out within half a minute, and what can be seen of it from outside. */
import { setTimeout as pause } from 'node:timers/promises';
import { blocksOf } from '../../src/press/blocks/blocks';
import { bootChancery, type FreshDatabase } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';
import type { Instance } from './instance';
import { waitsOf, type GoneOut } from './waits';

export const COUNT = 200;
const SPAN_MS = 30_000;
/** How many are set for another day first, to see how long it takes here to set all of them, one after the other. */
const PACED = 10;

interface Planned {
  readonly documentId: string;
  readonly dueMs: number;
}

interface Site {
  readonly database: FreshDatabase;
  readonly token: string;
  readonly documentIds: readonly string[];
}

/** Lays out the tables, and writes the texts that are to go out. */
export async function prepare(database: FreshDatabase): Promise<Site> {
  const { strapi, fullAccess, leave } = await bootChancery(database);
  const documentIds: string[] = [];
  for (let index = 0; index < COUNT; index += 1)
    documentIds.push((await draft(strapi, 'api::speech.speech', conversation(index))).documentId);
  await leave();
  return { database, token: fullAccess, documentIds };
}

/** A text in many rows, of which a publication that was cut off would leave some behind. */
function conversation(index: number) {
  const turns = ['question', 'answer'].map((role) => ({ speaker: role, role, body: blocksOf([`A ${role}.`]) }));
  return speech(`Harbour ${index}`, { turns, people: [{ function: 'speaker', name: 'Ada Marlow' }] });
}

/** Sets all of them; the first goes out when the last has been set, by the pace of this machine and three times as long. */
export async function plan({ anyone }: Instance, { token, documentIds }: Site) {
  const set = async (documentId: string, dueMs: number) => {
    const localTime = new Date(dueMs).toISOString().slice(0, 19);
    const { status, body } = await anyone
      .post(`/api/publications/speech/${documentId}/en/schedule`)
      .set('Authorization', token)
      .send({ action: 'publish', localTime, timeZone: 'Etc/UTC' });
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    return { documentId, dueMs: Date.parse(`${localTime}Z`) };
  };
  const beganMs = Date.now();
  for (const documentId of documentIds.slice(0, PACED)) await set(documentId, beganMs + 86_400_000);
  const nowMs = Date.now();
  const firstMs = nowMs + 10_000 + 3 * COUNT * ((nowMs - beganMs) / PACED);
  const planned: Planned[] = [];
  for (const [index, documentId] of documentIds.entries())
    planned.push(await set(documentId, firstMs + (index / COUNT) * SPAN_MS));
  return { planned, halfMs: firstMs + SPAN_MS / 2, lastMs: firstMs + SPAN_MS };
}

/** When each text became public, by what anybody can read; none is ever there in part. */
export async function allPublished({ anyone }: Instance, lastMs: number): Promise<ReadonlyMap<string, number>> {
  const deadlineMs = lastMs + 120_000;
  for (;;) {
    const published = new Map<string, number>();
    for (const page of [1, 2, 3]) {
      const { body } = await anyone.get(
        `/api/speeches?populate[0]=turns&populate[1]=people&pagination[page]=${page}&pagination[pageSize]=100`,
      );
      for (const { documentId, publishedAt, turns, people } of body.data) {
        expect(published.has(documentId)).toBe(false);
        expect([turns.length, people.length]).toEqual([2, 1]);
        published.set(documentId, Date.parse(publishedAt));
      }
    }
    if (published.size >= COUNT || Date.now() > deadlineMs) return published;
    await pause(1000);
  }
}

/** Every act of publishing on record: one that happened twice stands there twice. */
export async function actsOf({ anyone }: Instance, { token }: Site): Promise<readonly string[]> {
  const acts: string[] = [];
  for (const page of [1, 2, 3]) {
    const { body } = await anyone
      .get(`/api/records?action=publish&pageSize=100&page=${page}`)
      .set('Authorization', token);
    acts.push(...body.data.map(({ subjectId }: { subjectId: string }) => subjectId));
  }
  return acts.sort();
}

/** Far more than the publication of one text takes on any machine, and far less than forgetting one would. */
const PATIENCE_MS = 30_000;

/** Lateness by itself tells how busy the machine is. */
export function expectNoneForgotten(texts: readonly GoneOut[]): void {
  const { overtakenMs, standstillMs } = waitsOf(texts);
  expect(overtakenMs).toBeLessThan(PATIENCE_MS);
  expect(standstillMs).toBeLessThan(PATIENCE_MS);
}

export function report(what: string, texts: readonly GoneOut[], share: string): void {
  const sorted = texts.map(({ dueMs, publishedMs }) => publishedMs - dueMs).sort((one, other) => one - other);
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN);
  const { overtakenMs, standstillMs } = waitsOf(texts);
  process.stdout.write(
    `${what}: ${share}; late by ${at(0.5)} ms at the median, ${at(0.99)} at p99, ${at(1)} at most; ` +
      `overtaken by ${overtakenMs} ms, at a standstill for ${standstillMs} ms at most.\n`,
  );
}
