import type { IncomingMessage } from 'node:http';
import type { Context, Next } from 'koa';
import { bringsForm, takesForm } from '../press/uploads/form-roads';
import { refusalAnswer } from '../press/refusals/refusal-answer';

/**
 * Refuses forms with files wherever none is expected, before a byte of them is kept. On the roads that take one, the
 * route reads it, once it knows who sends it; what is then left unread is let go here.
 */
export default () => async (ctx: Context, next: Next) => {
  if (!bringsForm(ctx.req.headers)) return next();
  try {
    if (takesForm(ctx.method, ctx.path)) await next();
    else refuse(ctx);
  } finally {
    if (!(await isReadToTheEnd(ctx.req))) hangUp(ctx);
  }
};

function refuse(ctx: Context): void {
  ctx.status = 415;
  ctx.body = refusalAnswer('form.not-taken');
}

/** Lets a short rest of the body go by, so that the connection can be kept; a long one is not waited for. */
function isReadToTheEnd(request: IncomingMessage): Promise<boolean> {
  if (request.complete && request.readableEnded) return Promise.resolve(true);
  if (request.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    let passed = 0;
    const leave = (isRead: boolean) => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      if (!isRead) request.pause();
      resolve(isRead);
    };
    const onData = (chunk: Buffer) => (passed += chunk.length) > MOST_LET_BY && leave(false);
    const onEnd = () => leave(true);
    const onClose = () => leave(request.complete);
    const timer = setTimeout(() => leave(false), LONGEST_WAIT_MS);
    request.on('data', onData).on('end', onEnd).on('close', onClose).resume();
  });
}

const MOST_LET_BY = 1024 * 1024;
const LONGEST_WAIT_MS = 2000;
const LAST_WORD_MS = 1000;

/** The answer goes out, and then the line is cut, whatever the sender still has to say. */
function hangUp(ctx: Context): void {
  ctx.set('Connection', 'close');
  const cut = () => setTimeout(() => ctx.req.socket.destroy(), LAST_WORD_MS).unref();
  ctx.res.once('finish', cut).once('close', () => ctx.req.socket.destroy());
}
