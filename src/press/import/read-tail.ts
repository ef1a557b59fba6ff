import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { isKnownCity } from './city-zone';
import { titleWordsFor } from './languages/titles';
import { civilDateOf, readDateText, type DateText } from './read-date-text';
import { shown } from './saved-page';
import { isWord } from './word-pattern';
import { said } from '../refusals/refusals';

/** What stands behind a title: where and when. */
export interface TitleTail {
  /** The title without it. */
  readonly main: string;
  readonly place: string | null;
  readonly deliveredOn: CivilDate | null;
  /** What is worth telling the importer's user. */
  readonly remark: Said | null;
}

/** `…, Seoul, March 25, 2021`, `…, 16 March 2021`, `… (London, 31 March 2019)`, `…, New York, 3-4 June 2019`. */
export function readTail(title: string, language: string): TitleTail {
  const [, before = '', inside = ''] = /^(.*\S)\s*[(（]([^()（）]{3,120})[)）][.\s]*$/.exec(title) ?? [];
  const bracketed = readPlaceAndDate(inside, language, [...lastSegments(inside), { text: inside, cut: 0 }]);
  if (bracketed && bracketed.main === '') return { ...bracketed, main: before };
  return (
    readPlaceAndDate(title, language, lastSegments(title)) ?? {
      main: title,
      place: null,
      deliveredOn: null,
      remark: null,
    }
  );
}

interface Segment {
  readonly text: string;
  /** Where the text before it ends. */
  readonly cut: number;
}

/** Place and date at the end of the text, or a known city alone; null if neither stands there. */
function readPlaceAndDate(text: string, language: string, segments: readonly Segment[]): TitleTail | null {
  const date = longestDate(segments, language);
  if (!date) return lastCity(segments, text);
  const before = date.city === null ? segments.find(({ cut }) => cut < date.segment.cut) : undefined;
  const place = before && text.slice(before.cut, date.segment.cut).replace(separators, '');
  const isPlaced = place !== undefined && isPlace(place, language);
  const deliveredOn = civilDateOf(date.reading);
  return {
    main: text.slice(0, isPlaced ? before?.cut : date.segment.cut).trim(),
    place: isPlaced ? place : date.city,
    deliveredOn,
    remark: remarkOn(date.reading, date.segment.text, deliveredOn),
  };
}

const separators = /^[\s,،、–—-]+|[\s,،、–—-]+$/g;

/** The ends of the text from each of its last commas and spaced dashes, the shortest first: a title has something before. */
function lastSegments(text: string): readonly Segment[] {
  const cuts = [...text.matchAll(/\s*[,،、]\s*|\s+[-–—]\s+/g)].slice(-mostSeparators);
  const ends = cuts.map((match) => ({ text: text.slice(match.index + match[0].length), cut: match.index }));
  return ends.reverse();
}

const mostSeparators = 6;

interface FoundDate {
  readonly reading: DateText;
  readonly segment: Segment;
  /** A city before the date with no comma between. */
  readonly city: string | null;
}

/** `March 25, 2021` rather than `2021`; a city before the date is looked for where no segment is a date alone. */
function longestDate(segments: readonly Segment[], language: string): FoundDate | null {
  const found = (read: (text: string) => Omit<FoundDate, 'segment'> | null) =>
    segments.flatMap((segment) => {
      const date = segment.text.length > longestTail ? null : read(segment.text.replace(/[.\s]+$/, ''));
      return date ? [{ ...date, segment }] : [];
    });
  return (
    found((text) => bareDate(text, language)).at(-1) ?? found((text) => cityAndDate(text, language)).at(-1) ?? null
  );
}

function bareDate(text: string, language: string): Omit<FoundDate, 'segment'> | null {
  const reading = inLanguage(readDateText(text), language);
  return reading ? { reading, city: null } : null;
}

function cityAndDate(text: string, language: string): Omit<FoundDate, 'segment'> | null {
  const words = text.split(' ');
  for (const length of [1, 2, 3]) {
    const city = words.slice(0, length).join(' ');
    const dated = isKnownCity(city) ? bareDate(words.slice(length).join(' '), language) : null;
    if (dated) return { ...dated, city };
  }
  return null;
}

const longestTail = 100;

function inLanguage(readings: readonly DateText[], language: string): DateText | undefined {
  const own = readings.find(({ languages }) => languages.length === 0 || languages.includes(language));
  return own ?? (readings.length === 1 ? readings[0] : undefined);
}

function lastCity(segments: readonly Segment[], text: string): TitleTail | null {
  const [last] = segments;
  if (!last || !isKnownCity(last.text)) return null;
  return { main: text.slice(0, last.cut), place: last.text.trim(), deliveredOn: null, remark: null };
}

/**
 * A known city, or up to three words that all begin with a capital, as those of `Villa Aurora` do and those of
 * `and Avenia` do not, none of them a post's: `Jane Roe, Permanent Representative, 5 May 2020`.
 */
function isPlace(text: string, language: string): boolean {
  if (text.length > 40 || /\p{N}/u.test(text)) return false;
  if (isKnownCity(text)) return true;
  const words = text.split(' ');
  const posts = titleWordsFor(language).map(({ byline }) => byline.posts);
  if (words.some((word) => posts.some((names) => isWord(names, word)))) return false;
  return words.length <= 3 && words.every((word) => /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'-]*$/u.test(word));
}

function remarkOn(reading: DateText, text: string, date: CivilDate | null): Said | null {
  if (!date) return said('note.event-day-impossible', { text: shown(text) });
  return reading.isRange ? said('note.event-days', { text: shown(text) }) : null;
}
