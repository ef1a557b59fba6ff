import { type CivilDate, type TimeZone } from 'strapi-plugin-dateline/core';
import { DateTime } from 'luxon';
import { partsAround } from './agreeing-words';
import { counterMessage } from './counter-message';
import type { PageLine } from './decode-page';
import { findCount, longestCounter, type CountText } from './find-count';
import { counterWords } from './languages/counter-words';
import { civilDateOf } from './read-date-text';
import { readKind } from './read-kind';
import { shown, type PageNote, type ReadCounter, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

export interface Counters {
  readonly counters: readonly ReadCounter[];
  readonly notes: readonly PageNote[];
  /** The lines below the counters. */
  readonly rest: readonly PageLine[];
}

export interface CounterContext {
  readonly date: CivilDate;
  readonly timeZone: TimeZone;
  readonly locale: string;
}

/** The day counters between contacts and texts, one or several a line, parted by a run of spaces. */
export function readCounters(lines: readonly PageLine[], context: CounterContext): Counters {
  const language = context.locale.split('-')[0] ?? context.locale;
  const end = lines.findIndex((line, at) => at >= mostLines || !isCounterLine(line, language));
  const count = end === -1 ? lines.length : end;
  const found = lines
    .slice(0, count)
    .flatMap((line) => sentencesOn(line, language).map((text) => ({ text, line: line.number })));
  const counters = found.map((sentence) => readCounter(sentence, language, context));
  return {
    counters: counters.flatMap(({ counter }) => counter ?? []),
    notes: counters.flatMap(({ note }) => note ?? []),
    rest: lines.slice(count),
  };
}

/**
 * Whether a line is counters. A title that counts days, too, says nothing of time gone by (`100 days in office`), or
 * begins with what its text is (`Statement on 100 days since …`).
 */
export function isCounterLine(line: PageLine, language: string): boolean {
  const [first = ''] = sentencesOn(line, language);
  if (findCount(first, language) === null || readKind(first.slice(0, longestCounter), language)?.start === 0)
    return false;
  const words = counterWords[language];
  return !words || words.elapsed.test(first) || words.countdown.test(first);
}

/** A piece without a count of its own is the end of the sentence before it. */
function sentencesOn({ text }: PageLine, language: string): readonly string[] {
  if (text.length > longestCounter * mostCounters) return [];
  const sentences: string[] = [];
  const [first = '', ...pieces] = text.split(/(\s{2,})/);
  let sentence = first;
  for (let at = 1; at < pieces.length; at += 2) {
    const [gap = '', piece = ''] = [pieces[at - 1], pieces[at]];
    if (findCount(piece, language) === null) sentence += gap + piece;
    else {
      sentences.push(sentence);
      sentence = piece;
    }
  }
  return [...sentences, sentence];
}

/** No page prints more: of a line, and below one another. */
const mostCounters = 20;
const mostLines = 50;

interface Sentence {
  readonly text: string;
  readonly line: number;
}

function readCounter(
  sentence: Sentence,
  language: string,
  context: CounterContext,
): { counter?: ReadCounter; note?: PageNote } {
  const { text, line } = sentence;
  const count = findCount(text, language);
  const since = count && daysBefore(context.date, count.days);
  const words = counterWords[language];
  if (!count || !since) return { note: pageNote(line, said('note.counter-unreadable', { text: shown(text) })) };
  if (words && !words.elapsed.test(text)) {
    return { note: pageNote(line, said('note.counter-down', { text: shown(text) })) };
  }
  const { message, isExact } = counterMessage({ text, count, since, date: context.date, locale: context.locale });
  const counter = {
    title: titleOf(text, count, language),
    message,
    since,
    timeZone: context.timeZone,
    days: count.days,
    text,
    line,
  };
  if (isExact) return { counter };
  return {
    counter,
    note: pageNote(line, said('note.counter-otherwise', { text: shown(text) })),
  };
}

/** The start day is not counted: on the day after it, a page says 1. */
function daysBefore(date: CivilDate, days: number): CivilDate | null {
  const { year, month, day } = DateTime.fromISO(date, { zone: 'utc' }).minus({ days });
  return civilDateOf({ year, month, day });
}

/** What is counted from, up to the next dash, comma or number; else the sentence without its count. */
function titleOf(text: string, count: CountText, language: string): string {
  const { lead, tail } = partsAround(text, count, language);
  const rest = lead.replace(counterWords[language]?.since ?? '', '') + tail;
  const title = subjectOf(lead, language) || subjectOf(tail, language) || trimmedTitle(rest) || trimmedTitle(text);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function subjectOf(text: string, language: string): string {
  const since = counterWords[language]?.since.exec(text);
  if (!since || since[0] === '') return '';
  return trimmedTitle(text.slice(since.index + since[0].length).split(/\s[-–—]\s|[,،;:(]|\s\d/)[0] ?? '');
}

function trimmedTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:–—-]+|[\s.,;:–—-]+$/g, '')
    .slice(0, longestTitle);
}

/** Strapi's string attribute ends at 255. */
const longestTitle = 200;
