import { Buffer } from 'node:buffer';
import fs from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const codings = [
  ['.br', (bytes) => promisify(brotliCompress)(bytes, { params: brotliParams(bytes) })],
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
];

const brotliParams = ({ length }) => ({
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
});

/** Less than this is not worth a file: it goes out in one packet either way. */
const LEAST_BYTES = 1024;

/**
 * Lays beside each script and style of `folder` what is sent of it, as small as it gets: `koa-send`, which serves the panel,
 * takes `x.js.br` and `x.js.gz` where a browser takes them. Not beside the document, whose name stays while its bytes change.
 */
export async function packPanel(folder) {
  const names = (await fs.readdir(folder)).filter((name) => /\.(?:js|css|svg|json)$/.test(name));
  const files = await Promise.all(names.map((name) => sizeOf(path.join(folder, name))));
  const waiting = files.filter(({ size }) => size >= LEAST_BYTES).sort((one, other) => other.size - one.size);
  // The coder works in threads of its own, of which there are more than cores.
  await Promise.all(Array.from({ length: availableParallelism() }, () => packInTurn(waiting)));
}

const sizeOf = async (file) => ({ file, size: (await fs.stat(file)).size });

/** The longest first, so that none of the cores is left with it at the end. */
async function packInTurn(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await pack(next.file);
}

async function pack(file) {
  const bytes = await fs.readFile(file);
  for (const [ending, code] of codings) {
    const packed = Buffer.from(await code(bytes));
    if (packed.length < bytes.length) await fs.writeFile(file + ending, packed);
  }
}
