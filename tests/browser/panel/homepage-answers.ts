/** The server's answers to the plugin's widgets, for a moment that a test chooses. */
import type { Page } from 'playwright-core';
import { parseCivilDate, parseInstant, parseTimeZone } from '../../../src/plugins/dateline/core';
import type { HomepageClock, HomepageCounter } from '../../../src/plugins/dateline/core/homepage';

const clockType = {
  uid: 'api::clock.clock',
  kind: 'collectionType',
  displayName: 'Clock',
  mayCreate: true,
  locale: 'en',
};
const counterType = {
  uid: 'api::counter.counter',
  kind: 'collectionType',
  displayName: 'Counter',
  mayCreate: true,
  locale: 'en',
};

export function clockIn(timeZone: string): HomepageClock {
  const [city = timeZone] = timeZone.split('/').slice(-1);
  return { uid: clockType.uid, documentId: city, locale: 'en', label: city, timeZone: parseTimeZone(timeZone) };
}

export function counterSince(since: string, more: Partial<HomepageCounter> = {}): HomepageCounter {
  return {
    uid: counterType.uid,
    documentId: since,
    locale: 'en',
    label: `Since ${since}`,
    since: parseCivilDate(since),
    until: null,
    timeZone: parseTimeZone('Europe/London'),
    message: '{days, plural, one {# day} other {# days}} without rain',
    messageLocale: 'en',
    ...more,
  };
}

export interface Answers {
  asOf: string;
  clocks: readonly HomepageClock[];
  counters: readonly HomepageCounter[];
  /** `offline`: nothing comes back. */
  status: 200 | 500 | 'offline';
  /** Nothing is answered before. */
  until: Promise<void>;
}

export interface Homepage {
  /** What is answered from now on. */
  readonly answers: Answers;
  /** How often each widget has asked. */
  asked(): Readonly<Record<'clocks' | 'counters', number>>;
}

/** The office stands in London. */
export async function answerInstead(page: Page, given: Partial<Answers>): Promise<Homepage> {
  const answers: Answers = {
    asOf: '2026-03-28T12:00:00Z',
    clocks: [],
    counters: [],
    status: 200,
    until: Promise.resolve(),
    ...given,
  };
  const asked = { clocks: 0, counters: 0 };
  // What the desk's own widgets hear of the real server sets the time of all: a test that stands in for it does so on every road.
  await page.route('**/chancery/**', (route) => route.abort());
  await page.route('**/dateline/homepage/*', async (route) => {
    const name = route.request().url().endsWith('/clocks') ? 'clocks' : 'counters';
    asked[name] += 1;
    await answers.until;
    if (answers.status === 'offline') return route.abort();
    const data = {
      asOf: parseInstant(answers.asOf),
      isInUse: true,
      types: name === 'clocks' ? [clockType] : [counterType],
      entries: answers[name],
      ...(name === 'clocks' && { homeTimeZone: 'Europe/London' }),
    };
    return route.fulfill({ status: answers.status, json: answers.status === 200 ? { data } : { error: {} } });
  });
  return { answers, asked: () => ({ ...asked }) };
}
