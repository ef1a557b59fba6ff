import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Change } from '../../press/changes/change';
import { writeChangeCursor, type ChangePlace } from '../../press/changes/change-cursor';
import { keepAlive, writeSse } from '../../press/changes/write-sse';
import { listChanges } from '../../desk/changes/list-changes';
import { refusal } from '../../desk/refusals/refusal';
import { placeIn } from '../../desk/changes/read-stream';
import { onChanges } from '../../desk/followers/tell-readers';

/** The open streams of an instance. */
const openStreams = new WeakMap<Core.Strapi, Set<PassThrough>>();

/**
 * Answers with every row behind a place, and then with each new one, until the reader goes. Beyond as many readers as the
 * instance bears, the next is asked to come back; one who takes nothing for too long is let go, and comes back with the
 * cursor of what has reached it.
 */
export async function openEventStream(strapi: Core.Strapi, ctx: Context, since: ChangePlace | null): Promise<void> {
  const streams = openStreams.get(strapi) ?? new Set();
  openStreams.set(strapi, streams);
  if (streams.size >= strapi.config.get<number>('stream.mostListeners')) throw crowded(ctx);
  const stream = new PassThrough({ writableHighWaterMark: MOST_WAITING });
  // Before the first statement, so that a crowd that comes at once finds the door shut in time.
  streams.add(stream);
  stream.once('close', () => streams.delete(stream));
  try {
    const place = await placeIn(strapi, since);
    answer(ctx, stream);
    void send(strapi, stream, place).catch((error: unknown) => stream.destroy(error as Error));
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

export function closeEventStreams(strapi: Core.Strapi): void {
  for (const stream of openStreams.get(strapi) ?? []) stream.end();
}

/** So many bytes wait for a reader, and what is written at once, before it gets nothing more until it has taken them. */
const MOST_WAITING = 64 * 1024;
/** Whoever takes nothing while so many keep-alives would have come is let go. */
const MOST_UNHEARD = 4;
const ROWS_AT_ONCE = 100;

function crowded(ctx: Context): Error {
  ctx.set('Retry-After', '60');
  return refusal('changes.too-many-listeners');
}

function answer(ctx: Context, stream: PassThrough): void {
  ctx.status = 200;
  ctx.type = 'text/event-stream';
  // nginx would keep events back until it has a buffer full of them (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering).
  ctx.set('X-Accel-Buffering', 'no');
  ctx.body = stream;
  // Whoever is let go sees the connection end, and knows to come back: what is piped and destroyed ends nothing by itself.
  stream.once('close', () => {
    if (!stream.readableEnded) ctx.res.destroy();
  });
  ctx.req.socket.setTimeout(0);
  ctx.req.socket.setNoDelay(true);
}

async function send(strapi: Core.Strapi, stream: PassThrough, place: ChangePlace): Promise<void> {
  let { position } = place;
  const write = (changes: readonly Change[]) => {
    const next = changes.filter((change) => change.position > position);
    if (next.length === 0 || !stream.writable) return;
    stream.write(next.map((change) => writeSse(change, writeChangeCursor({ ...place, ...change }))).join(''));
    position = next.at(-1)?.position ?? position;
  };
  const keepAliveMs = strapi.config.get<number>('stream.keepAliveMs');
  // What comes while the past is read, or while the reader has not taken the last of it, is read from the table in its turn.
  const past = { isBehind: true, hasMore: true };
  const catchUp = async () => {
    while (past.hasMore && stream.writable) {
      past.hasMore = false;
      const changes = await listChanges(strapi, position, ROWS_AT_ONCE);
      write(changes);
      if (changes.length === ROWS_AT_ONCE) past.hasMore = true;
      if (stream.writableNeedDrain) await drained(stream, keepAliveMs * MOST_UNHEARD);
    }
    past.isBehind = false;
  };
  const hear = (changes: readonly Change[]) => {
    if (!past.isBehind && !stream.writableNeedDrain) return write(changes);
    past.hasMore = true;
    if (past.isBehind) return;
    past.isBehind = true;
    void drained(stream, keepAliveMs * MOST_UNHEARD)
      .then(catchUp)
      .catch((error: unknown) => stream.destroy(error as Error));
  };
  // Its cursors are of a stream that this site has no more.
  const leave = onChanges(strapi, { hear, beginAnew: () => void stream.end() });
  const beating = setInterval(() => beat(stream), keepAliveMs);
  stream.once('close', () => {
    leave();
    clearInterval(beating);
  });
  stream.write(keepAlive);
  await catchUp();
}

/** Whoever has not taken the last one gets no further ones. */
function beat(stream: PassThrough): void {
  if (stream.writable && stream.writableLength === 0) stream.write(keepAlive);
}

/** Whoever takes nothing for too long is let go. */
function drained(stream: PassThrough, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => stream.destroy(), withinMs);
    const goOn = () => {
      clearTimeout(impatience);
      for (const event of ['drain', 'close']) stream.off(event, goOn);
      resolve();
    };
    for (const event of ['drain', 'close']) stream.on(event, goOn);
  });
}
