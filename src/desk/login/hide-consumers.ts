import type { Core } from '@strapi/strapi';
import { yup } from '@strapi/utils';
import type { Context } from 'koa';
import { afterAnswer } from './after-answer';
import { nobodysHash } from './nobodys-hash';
import { refusal } from '../refusals/refusal';

type Action = (ctx: Context) => Promise<unknown>;

/** What is used of the controller and the service of Strapi's `users-permissions`. */
type Auth = Readonly<Record<'callback' | 'forgotPassword' | 'sendEmailConfirmation', Action>>;

interface Users {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/**
 * The same for accounts of consumers, on whose roads nobody may go unless an administrator opens them: REST as GraphQL,
 * which calls the same controller.
 */
export function hideConsumers(strapi: Core.Strapi): void {
  const compared = new WeakMap<object, number>();
  strapi.get('services').extend('plugin::users-permissions.user', (ofStrapi: Users) => ({
    ...ofStrapi,
    validatePassword(password: string, hash: string) {
      const request = strapi.requestContext.get();
      if (request !== undefined) compared.set(request, (compared.get(request) ?? 0) + 1);
      return ofStrapi.validatePassword(password, hash);
    },
  }));
  strapi.get('controllers').extend('plugin::users-permissions.auth', (ofStrapi: Auth) => ({
    ...ofStrapi,
    callback: signIn(strapi, ofStrapi.callback, (ctx) => compared.get(ctx) ?? 0),
    forgotPassword: answerFirst(strapi, ofStrapi.forgotPassword, () => ({ ok: true })),
    sendEmailConfirmation: answerFirst(strapi, ofStrapi.sendEmailConfirmation, (email) => ({ email, sent: true })),
  }));
}

/** With one comparison of passwords, whoever was asked for, and one refusal. */
function signIn(strapi: Core.Strapi, ofStrapi: Action, comparisonsOf: (ctx: Context) => number): Action {
  return async (ctx) => {
    if ((ctx.params.provider ?? 'local') !== 'local') return ofStrapi(ctx);
    const { identifier, password } = (ctx.request.body ?? {}) as Readonly<Record<string, unknown>>;
    if (!isTextOrMissing(identifier) || !isTextOrMissing(password)) throw refusal('login.texts-expected');
    const before = comparisonsOf(ctx);
    try {
      return await ofStrapi(ctx);
    } catch (error) {
      if (!(error instanceof Error) || !tellsOfAnAccount.includes(error.message)) throw error;
      const users = strapi.service('plugin::users-permissions.user') as unknown as Users;
      if (comparisonsOf(ctx) === before) await users.validatePassword(String(password), nobodysHash);
      throw refusal('login.refused');
    }
  };
}

const isTextOrMissing = (value: unknown) => value === undefined || value === null || typeof value === 'string';

const tellsOfAnAccount: readonly string[] = [
  'Invalid identifier or password',
  'Your account email is not confirmed',
  'Your account has been blocked by an administrator',
];

/** Looks up and writes to whoever it is only when the answer, the same for everybody, has gone out. */
function answerFirst(strapi: Core.Strapi, ofStrapi: Action, answer: (email: string) => object): Action {
  return async (ctx) => {
    const body = ctx.request.body as { readonly email?: unknown } | undefined;
    // Strapi says what is wrong with an address before it looks anybody up.
    if (typeof body?.email !== 'string' || !(await isEmail.isValid(body.email))) return ofStrapi(ctx);
    const email = body.email;
    const later = { request: { body: { email } }, state: { ...ctx.state }, send() {} } as unknown as Context;
    afterAnswer(strapi, () => ofStrapi(later));
    ctx.send(answer(email));
  };
}

const isEmail = yup.string().email().required();
