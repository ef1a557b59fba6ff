import type { Said } from 'strapi-plugin-dateline/sentences';
import type { BylineFunction } from '../public/fixed-words';
import { readByline, type Byline } from './read-byline';
import { readKind, type TitleKind } from './read-kind';
import { readOutlet } from './read-outlet';
import { readTail } from './read-tail';
import type { ReadPerson, ReadTitle } from './saved-page';
import { wordPattern } from './word-pattern';
import { said } from '../refusals/refusals';

export interface TitleReading {
  readonly info: ReadTitle;
  /** Sentences on what the title does not tell. */
  readonly remarks: readonly Said[];
}

/** What a title tells: type and form by its words, people, and place and date from its tail. */
export function readTitle(title: string, language: string): TitleReading {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text.length > longestTitle) return { info: untold, remarks: [said('note.title-too-long')] };
  const tail = readTail(text, language);
  const kind = readKind(tail.main, language);
  const where = { place: tail.place, deliveredOn: tail.deliveredOn };
  const remarks = tail.remark ? [tail.remark] : [];
  if (!kind) {
    const remark = said('note.kind-untold');
    return { info: { ...untold, ...where }, remarks: [...remarks, remark] };
  }
  const issuers = issuersOf(tail.main, kind);
  const byline = kind.type === 'announcement' || issuers.length > 0 ? null : readByline(tail.main, kind);
  const event = eventOf(tail.main, kind, byline);
  const info = {
    ...{ type: kind.type, form: kind.form, ...where, event, issuers },
    people: byline ? [personOf(byline, kind, event)] : [],
    ...outletOf(tail.main, kind, byline),
  };
  return { info, remarks: [...remarks, ...(namesNobody(info) ? [said('note.person-unnamed')] : [])] };
}

/** Strapi's string attribute ends at 255; no title that says anything is much longer. */
const longestTitle = 1000;

const untold: ReadTitle = {
  ...{ type: 'announcement', form: null, people: [], place: null, deliveredOn: null },
  ...{ outlet: null, programme: null, event: null, issuers: [] },
};

function personOf({ name, post }: Byline, kind: TitleKind, event: string | null): ReadPerson {
  return { function: functionOf(kind, post, event), name, post };
}

function functionOf({ type, form, words }: TitleKind, post: string | null, event: string | null): BylineFunction {
  if (type === 'interview') return 'interviewee';
  if (type === 'article') return 'author';
  if (type === 'speech') return 'speaker';
  if (post !== null && wordPattern(words.byline.spokesperson).test(post)) return 'spokesperson';
  const isSpoken = form === 'comment' || (form === 'statement' && event !== null);
  return isSpoken ? 'speaker' : 'signatory';
}

/** A gathering that the text was given at, named by more than a word; news conferences and the like are forms, not events. */
function eventOf(title: string, { type, words, end }: TitleKind, byline: Byline | null): string | null {
  if (type === 'announcement') return null;
  const event = words.event.exec(title.slice(Math.max(end, byline?.end ?? 0)))?.[1]?.trim() ?? '';
  const isOccasion = words.occasions.some((occasion) => wordPattern(occasion.words).test(event));
  if (isOccasion || !event.includes(' ') || event.length > longestName || !wordPattern(words.gatherings).test(event))
    return null;
  return event;
}

/** Strapi's string attribute. */
const longestName = 255;

function issuersOf(title: string, { form, words, start }: TitleKind): readonly string[] {
  if (form !== 'joint-statement') return [];
  const parties = words.issuers.exec(title.slice(start))?.[1]?.split(words.and) ?? [];
  const named = parties.map((party) => party.trim()).filter((party) => party !== '' && party.length <= longestName);
  return named.length > 1 ? named : [];
}

function outletOf(
  title: string,
  { type, words, end }: TitleKind,
  byline: Byline | null,
): Pick<ReadTitle, 'outlet' | 'programme'> {
  if (type !== 'interview' && type !== 'article') return { outlet: null, programme: null };
  return readOutlet(title.slice(Math.max(end, byline?.end ?? 0)), type, words);
}

function namesNobody({ type, form, people }: ReadTitle): boolean {
  const isPersonal =
    type === 'speech' ||
    type === 'interview' ||
    type === 'article' ||
    form === 'comment' ||
    form === 'greeting' ||
    form === 'letter';
  return isPersonal && people.length === 0;
}
