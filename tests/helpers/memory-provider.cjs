/**
 * An upload provider as an operator may configure one, that keeps the bytes in this process and serves them itself: under
 * addresses that it signs, or, where it is not private, under addresses for ever.
 */
const { Buffer } = require('node:buffer');
const { createHmac } = require('node:crypto');
const { createServer } = require('node:http');

const signatureOf = (path) => createHmac('sha256', 'bucket').update(path).digest('hex');
const pathOf = ({ hash, ext }) => `/secret-bucket/${hash}${ext}`;

module.exports = {
  init({ isPrivate = false } = {}) {
    const kept = new Map();
    const server = createServer((request, response) => answer(request, response, { kept, isPrivate }));
    server.listen(0, '127.0.0.1').unref();
    const origin = () => `http://127.0.0.1:${server.address().port}`;
    const send = async (file) => {
      kept.set(pathOf(file), file.buffer ?? (await read(file.stream)));
      file.url = origin() + pathOf(file);
    };
    const remove = async (file) => {
      if (file.url !== origin() + pathOf(file)) throw new Error(`${file.url} is no address of this bucket.`);
      kept.delete(pathOf(file));
    };
    const getSignedUrl = async (file) => ({ url: `${file.url}?sig=${signatureOf(new URL(file.url).pathname)}` });
    return {
      upload: send,
      uploadStream: send,
      delete: remove,
      ...(isPrivate && { isPrivate: () => true, getSignedUrl }),
    };
  },
};

async function read(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function answer(request, response, { kept, isPrivate }) {
  const { pathname, searchParams } = new URL(request.url, 'http://bucket.invalid');
  const bytes = kept.get(pathname);
  const isAllowed = !isPrivate || searchParams.get('sig') === signatureOf(pathname);
  if (bytes === undefined || !isAllowed) return response.writeHead(403).end();
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const part = range ? bytes.subarray(Number(range[1]), Number(range[2]) + 1) : bytes;
  response.writeHead(range ? 206 : 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': part.length,
    Connection: 'close',
    ETag: `"${bytes.length}"`,
    'X-Bucket': 'secret-bucket',
    ...(range && { 'Content-Range': `bytes ${range[1]}-${range[2]}/${bytes.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : part);
}
