import type { Said } from 'strapi-plugin-dateline/sentences';
import { contactPart, type ContactPart } from './contact-part';
import type { PageLine } from './decode-page';
import { isEntryLine } from './read-latest';
import { shown, SavedPageError, type PageNote, type ReadContact, pageNote } from './saved-page';
import { isDateLine, isPlainHeading } from './split-region';
import { said } from '../refusals/refusals';

export interface Contacts {
  readonly contacts: readonly ReadContact[];
  readonly notes: readonly PageNote[];
  /** The lines below the contacts. */
  readonly rest: readonly PageLine[];
}

/** The contacts between clocks and counters, and those that stand directly below the counters, which stay in the rest. */
export function readContacts(lines: readonly PageLine[], isCounter: (line: PageLine) => boolean): Contacts {
  const above = readBlocks(lines, isCounter);
  const end = above.rest.findIndex((line) => !isCounter(line));
  const [counters, texts] = [above.rest.slice(0, end), above.rest.slice(end)];
  if (end < 1 || !beginsWithContact(texts)) return above;
  const limit = texts.findIndex((line) => isPlainHeading(line.text) || isDateLine(line) || isEntryLine(line));
  const below = readBlocks(limit === -1 ? texts : texts.slice(0, limit), () => false);
  return {
    contacts: [...above.contacts, ...below.contacts],
    notes: [...above.notes, ...below.notes],
    rest: [...counters, ...below.rest, ...(limit === -1 ? [] : texts.slice(limit))],
  };
}

/** A line that ends with a colon, over a phone number or an e-mail address. */
function beginsWithContact(lines: readonly PageLine[]): boolean {
  const [purpose, value] = [lines[0], lines[1]].map((line) => line && contactPart(line.text)?.kind);
  return purpose === 'purpose' && (value === 'phones' || value === 'email');
}

/**
 * A line of purpose, mostly with a colon at its end, then phone numbers, an e-mail address, hours. What else stands
 * there, such as a street, is noted and left out.
 */
function readBlocks(lines: readonly PageLine[], isCounter: (line: PageLine) => boolean): Contacts {
  const contacts: DraftContact[] = [];
  const notes: PageNote[] = [];
  const parts = partsOf(lines.slice(0, mostContactLines), isCounter);
  for (const { part, line } of parts) {
    const note = takePart(part, line, contacts);
    if (note) notes.push(pageNote(line.number, note));
  }
  return {
    contacts: contacts.map(readContact),
    notes,
    rest: lines.slice(parts.length),
  };
}

function readContact({ hours, ...contact }: DraftContact): ReadContact {
  const printed = hours.join('; ') || null;
  if (printed !== null && printed.length > longestHours) {
    throw new SavedPageError(
      contact.line,
      said('page.hours-too-long', { purpose: shown(contact.purpose), count: printed.length, most: longestHours }),
    );
  }
  return { ...contact, hours: printed };
}

/** Strapi's string attribute. */
const longestHours = 255;

interface DraftContact {
  readonly purpose: string;
  readonly phones: string[];
  email: string | null;
  readonly hours: string[];
  readonly line: number;
}

const mostContactLines = 100;

interface LinePart {
  readonly part: ContactPart;
  readonly line: PageLine;
}

/** The lines that belong to contacts, up to the first that does not. */
function partsOf(lines: readonly PageLine[], isCounter: (line: PageLine) => boolean): readonly LinePart[] {
  const block = { lines, isCounter, told: toldParts(lines, isCounter) };
  const toCounters = linesToCounters(block);
  const parts: LinePart[] = [];
  for (const [at, line] of lines.entries()) {
    const told = block.told[at];
    const part = told ?? unlabelledPart(block, at) ?? (at < toCounters ? leftOut(line) : null);
    const isLoosePurpose = told?.kind === 'purpose' && !leadsToContact(block, at);
    if (!part || (isLoosePurpose && at >= toCounters)) break;
    parts.push({ part, line });
  }
  return parts;
}

interface Block {
  readonly lines: readonly PageLine[];
  readonly isCounter: (line: PageLine) => boolean;
  /** What each line says of itself. */
  readonly told: readonly (ContactPart | null)[];
}

/** Hours count only below a contact, as titles have times in them, too. */
function toldParts(lines: readonly PageLine[], isCounter: (line: PageLine) => boolean): Block['told'] {
  const told: (ContactPart | null)[] = [];
  for (const [at, line] of lines.entries()) {
    const part = isCounter(line) ? null : contactPart(line.text);
    const isUntitled = part?.kind === 'hours' && part.values[0] === line.text;
    const mostLetters = isJoined(lines, at - 1) ? 60 : 20;
    const isBelowContact = Boolean(told[at - 1]) && line.text.replace(/\P{L}/gu, '').length <= mostLetters;
    told.push(isUntitled && !isBelowContact ? null : part);
  }
  return told;
}

/** A line that ends with a colon is a purpose only if a contact follows, perhaps under a second purpose or a street. */
function leadsToContact(block: Block, at: number): boolean {
  const { lines, told } = block;
  const next = told[at + 1]?.kind === 'purpose' ? told[at + 2] : told[at + 1];
  return isValue(next) || (isJoined(lines, at) && unlabelledPart(block, at + 1) !== null);
}

function isValue(part: ContactPart | null | undefined): part is ContactPart {
  return part !== null && part !== undefined && part.kind !== 'purpose';
}

/** Hours alone make no contact of what stands over them. */
function isAddress(part: ContactPart | null | undefined): boolean {
  return isValue(part) && part.kind !== 'hours';
}

/**
 * A line that says nothing of itself belongs to the contact that stands in the same block, with no blank line between:
 * as its purpose if it begins the block, else as a street or the like.
 */
function unlabelledPart(block: Block, at: number): ContactPart | null {
  const { lines, told } = block;
  const line = lines[at];
  if (!line || told[at] || !mayBeContact(block, line)) return null;
  if (endsBlock(block, at)) return leftOut(line);
  const distance = [1, 2, 3].find((each) => isAddress(told[at + each]));
  const isInBlock = distance !== undefined && [...Array(distance).keys()].every((each) => isJoined(lines, at + each));
  if (!isInBlock) return null;
  const isFirst = distance === 1 && !isJoined(lines, at - 1) && !/\p{N}/u.test(line.text);
  return isFirst ? { kind: 'purpose', label: line.text, values: [] } : leftOut(line);
}

/** The last line of a contact's block, where a heading or the counters follow, or below `Address:`. */
function endsBlock({ lines, told, isCounter }: Block, at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  const value = told[at - 1];
  if (!above || !line || isPlainHeading(line.text) || !isJoined(lines, at - 1) || !isValue(value)) return false;
  const isBelowLabel = value.kind === 'other' && /[:：]$/.test(above.text);
  return isBelowLabel || (next !== undefined && !isJoined(lines, at) && (isPlainHeading(next.text) || isCounter(next)));
}

/** Whether no blank line parts the line from the next. */
function isJoined(lines: readonly PageLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line !== undefined && next?.number === line.number + 1;
}

/** Short, and no counter, nor the date over a text, nor an entry of the list. */
function mayBeContact({ isCounter }: Pick<Block, 'isCounter'>, line: PageLine): boolean {
  const isOther = isDateLine(line) || isEntryLine(line) || isCounter(line);
  return line.text.length < longestStreet && !isOther;
}

const longestStreet = 100;

/** Counters stand above all texts, so that a few short lines before them can be nothing but contacts. */
function linesToCounters({ lines, told, isCounter }: Block): number {
  const first = Math.max(lines.findIndex(isCounter), 0);
  const unknown = lines.slice(0, first).filter((_, at) => told[at] === null);
  const isClose =
    unknown.length <= mostUnlabelled &&
    unknown.every((line) => mayBeContact({ isCounter }, line) && !isPlainHeading(line.text));
  return isClose && told.slice(0, first).some(isValue) ? first : 0;
}

const mostUnlabelled = 4;

function leftOut(line: PageLine): ContactPart {
  return { kind: 'other', label: '', values: [line.text] };
}

/** The note for what is left out. */
function takePart(part: ContactPart, line: PageLine, contacts: DraftContact[]): Said | null {
  const text = shown(line.text);
  if (part.kind === 'other') return said('note.contact-left-out', { text });
  if (part.kind === 'fax') return said('note.fax-left-out', { text });
  const contact = contactFor(part, line, contacts);
  if (part.kind === 'phones') contact.phones.push(...part.values);
  if (part.kind === 'hours') contact.hours.push(...part.values);
  if (part.kind !== 'email') return null;
  const isFirst = contact.email === null;
  contact.email ??= part.values[0] ?? null;
  return isFirst ? null : said('note.e-mail-left-out', { text });
}

/** A purpose begins a contact; a label before a value does, too. */
function contactFor({ kind, label }: ContactPart, line: PageLine, contacts: DraftContact[]): DraftContact {
  const last = contacts.at(-1);
  if (last && kind !== 'purpose' && (label === '' || label === last.purpose)) return last;
  const contact = { purpose: label, phones: [], email: null, hours: [], line: line.number };
  contacts.push(contact);
  return contact;
}
