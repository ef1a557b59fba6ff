import { addressWords, channelWords, faxWords, hoursWords } from './languages/contact-words';
import { anyDigit } from './native-digits';

/** What one line says about a contact. */
export interface ContactPart {
  readonly kind: 'purpose' | 'phones' | 'fax' | 'email' | 'hours' | 'other';
  /** What stands before the colon, if it says whom the contact is for; of a purpose, all of it. */
  readonly label: string;
  readonly values: readonly string[];
}

/** Null if the line is no part of a contact. */
export function contactPart(text: string): ContactPart | null {
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  if (plain.length > longestContact || startsWithDate.test(plain)) return null;
  const [, label = '', value = ''] = /^([^:：]{0,99}[^:：\p{N}\s])\s*[:：]\s*(.*)/su.exec(plain) ?? [];
  if (label !== '' && value === '') return purposePart(label);
  if (label !== '' && !/^https?$/i.test(label)) return labelledPart(label, value);
  return valuePart(plain);
}

const longestContact = 200;

/** The date over a text or of a list's entry, which has as many digits as a phone number. */
const startsWithDate = new RegExp(
  `^(?:${anyDigit}{1,2}([./-])${anyDigit}{1,2}\\1${anyDigit}{4}|${anyDigit}{4}([./-])${anyDigit}{1,2}\\2${anyDigit}{1,2})(?!${anyDigit})`,
  'u',
);

function purposePart(label: string): ContactPart {
  return isAnyOf(addressWords, label)
    ? { kind: 'other', label: '', values: [] }
    : { kind: 'purpose', label, values: [] };
}

/** `Tel.: …`, `Fax: …`, `Hours: …`, `Address: …`, `Mon: 9:00-12:00`, or a purpose and its value on one line. */
function labelledPart(label: string, value: string): ContactPart | null {
  const part = valuePart(value);
  const isHours = hasAnyOf(hoursWords, label);
  if (!part || part.kind === 'hours' || part.kind === 'other') {
    if (isHours) return { kind: 'hours', label: '', values: [value] };
    if (hasAnyOf(addressWords, label)) return { kind: 'other', label: '', values: [value] };
    return part?.kind === 'hours' && label.length <= longestWeekdays
      ? { ...part, values: [`${label}: ${value}`] }
      : part && { ...part, label };
  }
  if (hasAnyOf(faxWords, label)) return { ...part, kind: 'fax' };
  const isChannel = isAnyOf(channelWords, label) || hasAnyOf(addressWords, label);
  return isChannel ? part : { ...part, label };
}

/** `Monday and Wednesday`, not a purpose. */
const longestWeekdays = 20;

function isAnyOf(words: string, label: string): boolean {
  return words.split('|').includes(label.toLowerCase().replace(/\.$/, ''));
}

/** `Embassy address`, `Visa hours`: one of its words says what follows. */
function hasAnyOf(words: string, label: string): boolean {
  return isAnyOf(words, label) || label.split(/\s/).some((word) => isAnyOf(words, word));
}

const email = /[^\s@<>:;,()]{1,64}@[^\s@<>:;,()]{1,180}\.\p{L}{2,24}/u;
const number = new RegExp(
  `^[+(]{0,2}\\s?${anyDigit}(?:[\\s().\\-–‑/]{0,3}${anyDigit}){5,17}(?:,?\\s?(?:ext|доб|poste|x|#)\\.?\\s?${anyDigit}{1,6})?$`,
  'iu',
);
const timeOfDay = `${anyDigit}{1,2}(?:[:.h]${anyDigit}{2}|\\s?[ap]\\.?m\\.?|\\s?h(?:\\s?${anyDigit}{2})?)`;
const hours = new RegExp(`${timeOfDay}\\s?(?:[-–—]|to|до|à|a|bis|إلى)\\s?${anyDigit}{1,2}`, 'iu');
/** `14.00 – 16.30` has as many digits as a phone number. */
const hourRange = new RegExp(
  `^${anyDigit}{1,2}[:.]${anyDigit}{2}\\s?[-–—]\\s?${anyDigit}{1,2}[:.]${anyDigit}{2}$`,
  'u',
);
const webAddress = /^(?:https?:\/\/|www\.)\S+$/i;

function valuePart(value: string): ContactPart | null {
  const address = email.exec(value)?.[0];
  if (address && value.length - address.length < 40) return { kind: 'email', label: '', values: [address] };
  if (hourRange.test(value)) return { kind: 'hours', label: '', values: [value] };
  const numbers = value.split(/\s*;\s*|\s*,\s+(?=[+\d(])|\s+\/\s+|\s{2,}/).filter((each) => each !== '');
  if (numbers.length > 0 && numbers.every((each) => number.test(each)))
    return { kind: 'phones', label: '', values: numbers };
  if (hours.test(value)) return { kind: 'hours', label: '', values: [value] };
  return webAddress.test(value) ? { kind: 'other', label: '', values: [value] } : null;
}
