import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { decideFile } from './decide-file';
import type { FoundFile } from './find-files';
import { sendProvidersBytes } from './send-providers-bytes';
import { sendStoredBytes } from './send-stored-bytes';
import { isSignedFor } from './sign-file';

/**
 * Answers with a file's bytes, if whoever asks may have them: everybody those of a public file; those of another one, who
 * shows an address that the house has signed for it. What is hidden and what is missing are answered alike.
 */
export async function showFile(strapi: Core.Strapi, ctx: Context, name: string | null): Promise<void> {
  // What was read from a cache would outlive the text that is taken off.
  ctx.set('Cache-Control', 'no-store');
  const decision = name === null ? null : await decideFile(strapi, name);
  if (name === null || decision === null) return;
  const isSigned = ctx.querystring !== '' && isSignedFor(strapi, name, ctx.querystring);
  if (!isSigned && !decision.isPublic) return;
  ctx.set('Cache-Control', isSigned ? 'private, no-store' : 'public, max-age=0, must-revalidate');
  if (isSigned) ctx.set('Referrer-Policy', 'no-referrer');
  if (!(await sendBytes(strapi, ctx, decision.file))) ctx.set('Cache-Control', 'no-store');
}

async function sendBytes(strapi: Core.Strapi, ctx: Context, file: FoundFile): Promise<boolean> {
  return file.provider === 'local' ? sendStoredBytes(strapi, ctx, file.name) : sendProvidersBytes(strapi, ctx, file);
}
