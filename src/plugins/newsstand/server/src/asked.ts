import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { keptAddress } from '../../core/addresses';
import type { Settings } from './settings';
import type { Stand } from './stand';

/** Whether whoever asks reads, and is nobody in particular. */
export function isAnybodyReading({ method, headers }: IncomingMessage, { privateHeaders }: Settings): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  // What a body asks for stands in no key (RFC 9110 §9.3.1: it has no meaning that all would agree on).
  if ((headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined) return false;
  for (const name of privateHeaders) if (headers[name] !== undefined) return false;
  return true;
}

/** Under which an answer is looked for, but for what its own `Vary` adds. */
export function addressOf({ url = '', headers }: IncomingMessage, { addresses, variesBy }: Settings): string {
  let address = keptAddress(url, addresses);
  for (const name of variesBy) address += `\n${valueOf(headers, name)}`;
  return address;
}

/** The key of the one answer of an address that is meant for whoever sends these headers. */
export function shelfKey({ varying }: Stand, address: string, headers: IncomingHttpHeaders): string {
  const names = varying.get(address);
  return names === undefined ? address : variantKey(address, names, headers);
}

/** The names stand in it: an address may vary by other headers tomorrow. No value has a line’s end in it (RFC 9110 §5.5). */
export function variantKey(address: string, names: readonly string[], headers: IncomingHttpHeaders): string {
  let key = address;
  for (const name of names) key += `\n${name}: ${valueOf(headers, name)}`;
  return key;
}

/** What somebody has sent by which an answer is chosen. */
export function variantOf(names: readonly string[], headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(headers, name)]));
}

/** Whether an answer that was made for somebody else is the same for these headers. */
export function isMeantFor(variant: Readonly<Record<string, string>>, headers: IncomingHttpHeaders): boolean {
  return Object.entries(variant).every(([name, value]) => valueOf(headers, name) === value);
}

/** Of what may decide an answer before it is known what does: whoever differs in it does not wait for another’s answer. */
export function flightKey(address: string, { headers }: IncomingMessage): string {
  return JSON.stringify([address, ...mayVary.map((name) => valueOf(headers, name))]);
}

const mayVary: readonly string[] = ['origin', 'accept', 'accept-language', 'host'];

/** Null, which no header says, where there is none: an empty one is another thing. */
function valueOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  if (value === undefined) return '\0';
  return Array.isArray(value) ? value.join(', ') : value;
}
