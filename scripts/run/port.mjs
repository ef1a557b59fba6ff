import net from 'node:net';
import { Refusal } from './refusal.mjs';

/** The port that a setting names; throws a sentence if it names none. */
export function parsePort(text, fallback) {
  if (text === undefined || text === '') return fallback;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Refusal(`PORT is "${text}"; expected a whole number from 0 to 65535.`);
}

/** A port that nobody listens on, for where 0 asks for any: an address must be known before the server that has it. */
export async function freePort(host) {
  const server = net.createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port: 0, exclusive: true }, resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Before anything is built, so that nobody waits a minute to read it. */
export async function refuseTakenPort(host, port) {
  const code = await listenOnce(host, port);
  if (code === null) return;
  throw new Refusal(
    `Cannot listen on ${host}:${port}: ${reasons[code] ?? code} Choose another port: PORT=${port + 1} npm run demo`,
  );
}

const reasons = {
  EADDRINUSE: 'something else is listening there.',
  EACCES: 'this user may not.',
  EADDRNOTAVAIL: 'this machine has no such address.',
};

function listenOnce(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
