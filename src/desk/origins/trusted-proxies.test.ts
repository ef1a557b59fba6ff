import { askingAddress, isTrustedPeer, readTrustedProxies } from './trusted-proxies';

const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['nobody is trusted, a header is forged', '', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['one hop', '1', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['one hop, a forged address before', '1', '127.0.0.1', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
  ['two hops', '2', '127.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['more hops than entries', '3', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['one hop that said nothing', '1', '127.0.0.1', '', '127.0.0.1'],
  ['a trusted address', '127.0.0.1', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['a trusted address in IPv6’s form', '127.0.0.1', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['a trusted network', '10.0.0.0/8', '10.9.8.7', '203.0.113.9', '203.0.113.9'],
  ['a chain of trusted ones', '10.0.0.0/8, ::1', '::1', '192.0.2.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['a peer that is not trusted', '10.0.0.0/8', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['a client that poses as a proxy', '10.0.0.0/8', '10.0.0.1', '192.0.2.1, 10.0.0.66', '192.0.2.1'],
  ['rubbish from the client', '127.0.0.1', '127.0.0.1', 'unknown, 203.0.113.9', '203.0.113.9'],
  ['rubbish from the proxy', '127.0.0.1', '127.0.0.1', '203.0.113.9, unknown', '127.0.0.1'],
  ['a port behind the address', '1', '127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
  ['IPv6', '1', '127.0.0.1', '2001:db8::1', '2001:db8::1'],
  ['IPv6 in brackets, with a port', '1', '127.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
  ['a network of IPv6', 'fd00::/8', 'fd00::2', '2001:db8::1', '2001:db8::1'],
];

test.each(rows)('%s', (_what, setting, peer, forwarded, address) =>
  expect(askingAddress(peer, forwarded, readTrustedProxies(setting))).toBe(address),
);

test.each([
  ['', '127.0.0.1', false],
  ['1', '198.51.100.7', true],
  ['10.0.0.0/8', '10.0.0.1', true],
  ['10.0.0.0/8', '198.51.100.7', false],
  ['10.0.0.0/8', '', false],
])('with TRUST_PROXY "%s" the peer %s is a proxy: %s', (setting, peer, isProxy) =>
  expect(isTrustedPeer(peer, readTrustedProxies(setting))).toBe(isProxy),
);

test.each(['0', '10', 'true', 'loopback', '10.0.0.0/33', '10.0.0.0/', 'fd00::/129', '1, 2', '10.0.0.0/8/8', '1.2.3'])(
  'TRUST_PROXY "%s" is refused in a sentence',
  (setting) => expect(() => readTrustedProxies(setting)).toThrow(/^TRUST_PROXY has ".+": expected how many proxies/),
);
