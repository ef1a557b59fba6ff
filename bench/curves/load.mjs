import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { connect } from 'node:net';
import { answerReader } from './read-answers.mjs';

/** So many are asking at once, each waiting for its answer before it asks again: enough to keep one server busy. */
const CONNECTIONS = 8;

/** A request as it goes over the wire. */
export function wire({ address, headers = {} }) {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${address} HTTP/1.1\r\n${lines.join('')}\r\n`);
}

/** Connections to a server, each already used once, so that what is measured is no handshake. */
export async function openLoad(server, request) {
  const lines = await Promise.all(Array.from({ length: CONNECTIONS }, () => openLine(server.port)));
  const load = { server, lines, request };
  await send(load, CONNECTIONS);
  return load;
}

export function closeLoad({ lines }) {
  for (const { socket } of lines) socket.destroy();
}

/** @returns for one request of so many: milliseconds of the server's processor, and of the clock */
export async function measure(load, count) {
  const cpuBefore = await load.server.cpuMs();
  const began = performance.now();
  await send(load, count);
  const wallMs = performance.now() - began;
  const cpuMs = (await load.server.cpuMs()) - cpuBefore;
  return { cpuMs: cpuMs / count, wallMs: wallMs / count };
}

/** Sends so many over all lines. @throws where one is not answered with a 200 */
function send({ lines, request }, count) {
  let left = count;
  let open = count;
  return new Promise((resolve, reject) => {
    for (const line of lines) {
      line.onAnswer = (status) => {
        if (status !== 200) return reject(new Error(`${request.toString().split('\r\n')[0]} was answered ${status}.`));
        open -= 1;
        if (open === 0) resolve();
        else goOn(line);
      };
      line.onEnd = () => reject(new Error(`${request.toString().split('\r\n')[0]}: the connection ended.`));
      goOn(line);
    }
    function goOn({ socket }) {
      if (left === 0) return;
      left -= 1;
      socket.write(request);
    }
  });
}

async function openLine(port) {
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  await once(socket, 'connect');
  const line = { socket, onAnswer: () => {}, onEnd: () => {} };
  socket.on(
    'data',
    answerReader((status) => line.onAnswer(status)),
  );
  socket.once('error', () => line.onEnd());
  socket.once('end', () => line.onEnd());
  return line;
}
