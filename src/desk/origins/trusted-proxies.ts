import { BlockList, isIP } from 'node:net';

/** Whom to believe about where a request comes from: so many proxies in a row, or those at certain addresses. */
export type TrustedProxies = { readonly hops: number } | { readonly addresses: BlockList };

/**
 * Reads `TRUST_PROXY`: `1` for one proxy in front, or addresses and networks such as `127.0.0.1, 10.0.0.0/8, ::1`.
 * Null where there is none, and then nobody is believed. Throws a sentence.
 */
export function readTrustedProxies(text: string): TrustedProxies | null {
  const named = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (named.length === 0) return null;
  if (named.length === 1 && /^[1-9]$/.test(named[0] ?? '')) return { hops: Number(named[0]) };
  const addresses = new BlockList();
  for (const each of named) {
    if (!add(addresses, each)) {
      throw new Error(
        `TRUST_PROXY has "${each}": expected how many proxies stand in front, 1 to 9, ` +
          'or their addresses and networks, such as 127.0.0.1, 10.0.0.0/8.',
      );
    }
  }
  return { addresses };
}

function add(list: BlockList, text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (bits === undefined) list.addAddress(address, family);
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
    list.addSubnet(address, Number(bits), family);
  else return false;
  return true;
}

/**
 * The address that a request comes from: the last one in front of the trusted proxies. Each proxy appends whom it was
 * asked by, so that only what trusted ones have written counts, from the right; the rest is whatever somebody sent.
 *
 * @param peer the other end of the connection
 * @param forwarded the `X-Forwarded-For` header
 */
export function askingAddress(peer: string, forwarded: string, trusted: TrustedProxies | null): string {
  const hops = [...forwarded.split(',').map(addressIn), addressIn(peer)];
  let at = hops.length - 1;
  while (at > 0 && hops[at - 1] !== null && isTrusted(hops[at] ?? '', hops.length - 1 - at, trusted)) at -= 1;
  return hops[at] ?? peer;
}

/** Whether the other end of the connection is a proxy that speaks for others. */
export function isTrustedPeer(peer: string, trusted: TrustedProxies | null): boolean {
  return isTrusted(addressIn(peer) ?? '', 0, trusted);
}

function isTrusted(address: string, hop: number, trusted: TrustedProxies | null): boolean {
  if (trusted === null) return false;
  if ('hops' in trusted) return hop < trusted.hops;
  const version = isIP(address);
  return version !== 0 && trusted.addresses.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** Without the port that some proxies add, and an IPv4 address in its own form; null where it is no address. */
function addressIn(text: string): string | null {
  const [, bracketed, withPort] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(text.trim()) ?? [];
  const address = (bracketed ?? withPort ?? text.trim()).replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(address) === 0 ? null : address;
}
