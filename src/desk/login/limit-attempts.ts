import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { now } from '../clock/now';
import { attemptLedger, type Attempt, type AttemptLedger } from './attempt-ledger';
import { knownDevice, rememberDevice } from './known-device';
import { networkOf } from './network-of';
import { refusal } from '../refusals/refusal';

type Action = (ctx: Context, next: Next) => Promise<unknown>;
type Actions<Name extends string> = Readonly<Record<Name, Action>>;

/**
 * Puts the ledger of attempts in front of whatever makes a session out of a password. Strapi's own limit of the panel,
 * which `config/admin.ts` turns off, takes whoever shares an address for one and counts the right passwords, too; of
 * consumers it limits REST and leaves GraphQL open.
 */
export function limitAttempts(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers');
  const panel: Form = { ledger: attemptLedger(), field: 'email', knowsDevices: true };
  controllers.extend('admin::authentication', (ofStrapi: Actions<'login' | 'registerAdmin'>) => ({
    ...ofStrapi,
    login: limited(strapi, panel, ofStrapi.login),
    registerAdmin: limited(strapi, panel, ofStrapi.registerAdmin),
  }));
  const consumers: Form = { ledger: attemptLedger(), field: 'identifier', knowsDevices: false };
  controllers.extend('plugin::users-permissions.auth', (ofStrapi: Actions<'callback'>) => ({
    ...ofStrapi,
    callback: limited(strapi, consumers, ofStrapi.callback),
  }));
}

interface Form {
  readonly ledger: AttemptLedger;
  /** Which of its fields names the account. */
  readonly field: 'email' | 'identifier';
  /** Whether browsers that have signed in are remembered. */
  readonly knowsDevices: boolean;
}

function limited(strapi: Core.Strapi, form: Form, action: Action): Action {
  return async (ctx, next) => {
    const attempt = attemptOf(strapi, form, ctx);
    const waitMs = form.ledger.admit(attempt, now(strapi).getTime());
    if (waitMs > 0) refuse(ctx, waitMs);
    const answer = await action(ctx, next);
    if (ctx.status === 200) {
      form.ledger.forgive(attempt);
      if (form.knowsDevices) rememberDevice(strapi, ctx, attempt.account);
    }
    return answer;
  };
}

function attemptOf(strapi: Core.Strapi, { field, knowsDevices }: Form, ctx: Context): Attempt {
  const typed = ((ctx.request.body ?? {}) as Readonly<Record<string, unknown>>)[field];
  const account = typeof typed === 'string' ? typed.toLowerCase().slice(0, 320) : '';
  const device = knowsDevices ? knownDevice(strapi, ctx, account) : null;
  return { account, network: networkOf(ctx.ip), device };
}

function refuse(ctx: Context, waitMs: number): never {
  ctx.set('Retry-After', String(Math.ceil(waitMs / 1000)));
  const minutes = Math.ceil(waitMs / 60_000);
  throw refusal('login.too-many-attempts', { minutes });
}
