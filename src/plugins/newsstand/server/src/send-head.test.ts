import { createServer, request as ask, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { sendHead, type KeptHead } from './send-head';

let server: Server;
let head: KeptHead;
let port: number;

beforeEach(async () => {
  head = { headers: ['Content-Type', 'text/plain', 'content-length', '5', 'X-One', 'a', 'X-One', 'b'], written: null };
  server = createServer((request, response) => {
    sendHead(response, request, 200, head);
    response.end(request.method === 'HEAD' ? undefined : 'hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** What comes of bytes on one connection, until it is closed. */
function spoken(...requests: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(requests.join('')));
    socket.on('data', (data) => (heard += data.toString('latin1')));
    socket.on('close', () => resolve(heard)).on('error', reject);
  });
}

const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
const undated = (text: string) => text.replace(/Date: [^\r]+/g, 'Date: …');

test('what is used again is byte for byte what Node writes', async () => {
  const [one, two, three] = undated(await spoken(get, get, get, last)).split(/(?<=hello)/);
  expect(one).toMatch(
    /^HTTP\/1\.1 200 OK\r\nContent-Type: text\/plain\r\ncontent-length: 5\r\nX-One: a\r\nX-One: b\r\nDate: …/,
  );
  expect([two, three]).toEqual([one, one]);
  expect(head.written?.text).toContain('Connection: keep-alive');
});

test('whoever ends the connection, speaks an older HTTP or wants no body is answered as Node does', async () => {
  await spoken(get, last);
  const closing = await spoken(last);
  expect(closing).toContain('Connection: close');
  const old = await spoken('GET / HTTP/1.0\r\n\r\n');
  expect(old).toContain('Connection: close');
  const headOnly = await spoken('HEAD / HTTP/1.1\r\nHost: a\r\n\r\n', last);
  expect(undated(headOnly).split('HTTP/1.1 200 OK')).toHaveLength(3);
  expect(headOnly.match(/hello/g)).toHaveLength(1);
});

test('a connection that bears so many requests and no more counts them', async () => {
  server.maxRequestsPerSocket = 2;
  const heard = await spoken(get, get);
  expect(heard).toContain('Connection: close');
  expect(heard.match(/hello/g)).toHaveLength(2);
  expect(head.written).toBeNull();
});

test('a date is never of an earlier second than the last', async () => {
  const dateOf = () =>
    new Promise<string>((resolve) => {
      ask({ port, host: '127.0.0.1', agent: false, headers: { Connection: 'keep-alive' } }, (response) => {
        response.resume().on('end', () => resolve(response.headers.date ?? ''));
      }).end();
    });
  await dateOf();
  const { text } = head.written ?? { text: '' };
  head.written = { second: 1, text: text.replace(/Date: [^\r]+/, 'Date: Thu, 01 Jan 1970 00:00:01 GMT') };
  expect(await dateOf()).not.toContain('1970');
});
