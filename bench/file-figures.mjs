import { Buffer } from 'node:buffer';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compare, figure } from './compare.mjs';

const AT_ONCE = 50;
const bytes = Buffer.alloc(20_000, 'harbour ');

/**
 * The bytes of a public file through the gate, against the same bytes by Strapi's own way (koa-static) behind the same
 * middlewares; and what a decision costs that is not remembered, with the 40,000 texts of the timeline in the tables.
 */
export async function fileFigures({ strapi, getBytes }) {
  const name = `bench_${process.pid}.png`;
  const [kept, plain] = [path.join('uploads', name), name].map((each) => path.join(strapi.dirs.static.public, each));
  for (const file of [kept, plain]) writeFileSync(file, bytes);
  try {
    await publishWith(strapi, name);
    const many = (address) => async () => {
      for (let index = 0; index < AT_ONCE; index += 1) await getBytes(address);
    };
    const gated = await compare(many(`/uploads/${name}`), many(`/${name}`));
    const decided = await compare(
      async () => forgetAnd(strapi, () => getBytes(`/uploads/${name}`)),
      () => getBytes(`/uploads/${name}`),
    );
    return [
      figure(`files: ${AT_ONCE} times 20 kB through the gate against koa-static`, gated, ['gate', 'koa-static']),
      figure('files: one whose decision is not remembered against one whose is', decided, ['decided', 'remembered']),
    ];
  } finally {
    for (const file of [kept, plain]) rmSync(file, { force: true });
  }
}

async function publishWith(strapi, name) {
  const [hash] = name.split('.');
  const data = { name, hash, ext: '.png', mime: 'image/png', size: 20, url: `/uploads/${name}`, provider: 'local' };
  const file = await strapi.db.query('plugin::upload.file').create({ data: { ...data, folderPath: '/' } });
  const text = { title: 'Harbour lights', date: '2026-03-01', form: 'remarks', attachments: [file.id] };
  await strapi.documents('api::speech.speech').create({
    status: 'published',
    locale: 'en',
    data: { ...text, body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] }] },
  });
}

/** Any change of a file makes this process forget what it decided. */
async function forgetAnd(strapi, work) {
  await strapi.db.query('plugin::upload.file').updateMany({ where: { id: 0 }, data: { caption: null } });
  await work();
}
