import type { Said } from 'strapi-plugin-dateline/sentences';
import { isBadText } from './find-bad-text';
import { said } from '../refusals/refusals';

/** What is wrong with an address as it came over the wire, or null. */
export function addressFault(url: string, mostQueryLength: number): Said | null {
  const queryLength = url.includes('?') ? url.length - url.indexOf('?') - 1 : 0;
  if (queryLength > mostQueryLength) return said('address.too-long', { count: queryLength, most: mostQueryLength });
  const text = decoded(url);
  if (text === null) return said('address.bad-percent');
  return isBadText(text) ? said('address.bad-characters') : null;
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}
