import { contactPart, type ContactPart } from './contact-part';
import type { PageLine } from './decode-page';
import { isEntryLine } from './read-latest';
import { quote, type PageNote, type ReadContact } from './saved-page';
import { isDateLine } from './split-region';

export interface Contacts {
  readonly contacts: readonly ReadContact[];
  readonly notes: readonly PageNote[];
  /** The lines below the contacts. */
  readonly rest: readonly PageLine[];
}

/**
 * The blocks between clocks and counters: a line of purpose, mostly with a colon at its end, then phone numbers, an
 * e-mail address, hours. What else stands there, such as a street, is noted and left out.
 */
export function readContacts(lines: readonly PageLine[], isCounter: (line: PageLine) => boolean): Contacts {
  const contacts: DraftContact[] = [];
  const notes: PageNote[] = [];
  const parts = partsOf(lines.slice(0, mostContactLines), isCounter);
  for (const { part, line } of parts) {
    const message = takePart(part, line, contacts);
    if (message) notes.push({ line: line.number, message });
  }
  return {
    contacts: contacts.map(({ hours, ...contact }) => ({ ...contact, hours: hours.join('; ') || null })),
    notes,
    rest: lines.slice(parts.length),
  };
}

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
  const told = lines.map((line) => (isCounter(line) ? null : contactPart(line.text)));
  const toCounters = linesToCounters(lines, told, isCounter);
  const parts: LinePart[] = [];
  for (const [at, line] of lines.entries()) {
    const part = told[at] ?? unlabelledPart(lines, told, at) ?? (at < toCounters ? leftOut(line) : null);
    const isLoosePurpose = told[at]?.kind === 'purpose' && !leadsToContact(lines, told, at);
    if (!part || (isLoosePurpose && at >= toCounters)) break;
    parts.push({ part, line });
  }
  return parts;
}

type Told = readonly (ContactPart | null)[];

/** A line that ends with a colon is a purpose only if a contact follows, perhaps under a second purpose or a street. */
function leadsToContact(lines: readonly PageLine[], told: Told, at: number): boolean {
  const next = told[at + 1]?.kind === 'purpose' ? told[at + 2] : told[at + 1];
  return isValue(next) || (isJoined(lines, at) && unlabelledPart(lines, told, at + 1) !== null);
}

function isValue(part: ContactPart | null | undefined): boolean {
  return part !== null && part !== undefined && part.kind !== 'purpose';
}

/**
 * A line that says nothing of itself belongs to the contact that stands in the same block, with no blank line between,
 * within three lines below: as its purpose if it begins the block, else as a street or the like.
 */
function unlabelledPart(lines: readonly PageLine[], told: Told, at: number): ContactPart | null {
  const line = lines[at];
  if (!line || !isUnlabelled(line) || told[at] !== null) return null;
  if (told[at - 1]?.kind === 'other' && /[:：]$/.test(lines[at - 1]?.text ?? '') && isJoined(lines, at - 1))
    return leftOut(line);
  const distance = [1, 2, 3].find((each) => isValue(told[at + each]));
  const isInBlock = distance !== undefined && [...Array(distance).keys()].every((each) => isJoined(lines, at + each));
  if (!isInBlock) return null;
  const isFirst = distance === 1 && !isJoined(lines, at - 1) && !/\p{N}/u.test(line.text);
  return isFirst ? { kind: 'purpose', label: line.text, values: [] } : leftOut(line);
}

/** Whether no blank line parts the line from the next. */
function isJoined(lines: readonly PageLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line !== undefined && next?.number === line.number + 1;
}

/** Short, and neither the date over a text nor an entry of the list. */
function isUnlabelled(line: PageLine): boolean {
  return line.text.length < longestStreet && !isDateLine(line) && !isEntryLine(line);
}

const longestStreet = 100;

/** Counters stand above all texts, so that a few short lines before them can be nothing but contacts. */
function linesToCounters(lines: readonly PageLine[], told: Told, isCounter: (line: PageLine) => boolean): number {
  const first = lines.findIndex(isCounter);
  const unknown = lines.slice(0, Math.max(first, 0)).filter((_, at) => told[at] === null);
  const isClose = unknown.length <= mostUnlabelled && unknown.every(isUnlabelled) && told.slice(0, first).some(isValue);
  return first > 0 && isClose ? first : 0;
}

const mostUnlabelled = 4;

function leftOut(line: PageLine): ContactPart {
  return { kind: 'other', label: '', values: [line.text] };
}

/** The note for what is left out. */
function takePart(part: ContactPart, line: PageLine, contacts: DraftContact[]): string | null {
  const message = `${quote(line.text)} among the contacts is left out`;
  if (part.kind === 'other') return `${message}.`;
  if (part.kind === 'fax') return `${message}: it is a fax number.`;
  const contact = contactFor(part, line, contacts);
  if (part.kind === 'phones') contact.phones.push(...part.values);
  if (part.kind === 'hours') contact.hours.push(...part.values);
  if (part.kind !== 'email') return null;
  const isFirst = contact.email === null;
  contact.email ??= part.values[0] ?? null;
  return isFirst ? null : `${message}: the contact has an e-mail address already.`;
}

/** A purpose begins a contact; a label before a value does, too. */
function contactFor({ kind, label }: ContactPart, line: PageLine, contacts: DraftContact[]): DraftContact {
  const last = contacts.at(-1);
  if (last && kind !== 'purpose' && (label === '' || label === last.purpose)) return last;
  const contact = { purpose: label, phones: [], email: null, hours: [], line: line.number };
  contacts.push(contact);
  return contact;
}
