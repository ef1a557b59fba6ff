/** A crowd that listens to `/api/changes`, in a process of its own: opens connections and holds all of them. */
const net = require('node:net');

const [port, wanted, withinMs] = process.argv.slice(2).map(Number);
const WAVE = 500;
const sockets = [];
const heads = { 200: 0, 503: 0, other: 0 };
let polite = 0;

main();

async function main() {
  const deadlineMs = Date.now() + withinMs;
  while (sockets.length < wanted && Date.now() < deadlineMs) {
    await Promise.all(Array.from({ length: Math.min(WAVE, wanted - sockets.length) }, come));
    process.send({ opened: sockets.length });
  }
  process.send({ opened: sockets.length, heads, polite, isAll: true });
  process.once('disconnect', () => process.exit());
}

function come() {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    sockets.push(socket);
    let said = '';
    socket.on('data', (part) => {
      if (said === null) return;
      said += part;
      if (!said.includes('\r\n\r\n') || (said.includes(' 503 ') && !said.includes('"error"'))) return;
      const status = said.slice(9, 12);
      heads[status in heads ? status : 'other'] += 1;
      if (status === '503' && /^retry-after: 60\r$/im.test(said) && said.includes('Come back in a minute')) polite += 1;
      said = null;
      resolve();
    });
    socket.on('error', () => {
      if (said !== null) heads.other += 1;
      resolve();
    });
    socket.write(`GET /api/changes HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
  });
}
