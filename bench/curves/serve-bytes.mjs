/** Bare `node:http`: what it is given to say at an address, with the same headers and bytes, and nothing else. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

const answers = new Map();
const server = createServer((request, response) => {
  const { status, headers, body } = answers.get(request.url) ?? missing;
  response.writeHead(status, headers);
  response.end(body);
});
const missing = { status: 404, headers: [], body: '' };

process.once('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message === 'cpu') return process.send({ cpuMs: cpuMs() });
  if (message === 'end') return process.exit(0);
  const { address, status, headers, body } = message;
  answers.set(address, { status, headers, body: Buffer.from(body, 'base64') });
  process.send({ known: answers.size });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
