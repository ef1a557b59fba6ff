import type { Core } from '@strapi/strapi';
import { actingFor } from './act-as';
import type { Actor } from './actor';

/** Who acts now: whoever the work was done for (`actAs`), else whoever sent the request, else the house itself. */
export function actorOf(strapi: Core.Strapi): Actor {
  const request = strapi.requestContext.get();
  return actingFor() ?? (request === undefined ? house : sender(request.state as RequestState));
}

const house: Actor = { kind: 'house', id: null, name: 'the house', rights: [] };
const visitor: Actor = { kind: 'visitor', id: null, name: 'a visitor', rights: [] };

interface RequestState {
  readonly auth?: { readonly strategy?: { readonly name?: string }; readonly credentials?: unknown };
}

interface AdminUser {
  readonly id: number;
  readonly email: string;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly roles?: readonly { readonly code: string }[];
}

interface ApiToken {
  readonly id: number;
  readonly name: string;
  readonly type: string;
}

function sender({ auth }: RequestState): Actor {
  switch (auth?.strategy?.name) {
    case 'admin':
      return adminActor(auth.credentials as AdminUser);
    case 'content-api-token':
      return tokenActor(auth.credentials as ApiToken);
    default:
      return visitor;
  }
}

function adminActor({ id, email, firstname, lastname, roles }: AdminUser): Actor {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return {
    kind: 'admin',
    id: String(id),
    name: name === '' ? email : `${name} <${email}>`,
    rights: (roles ?? []).map(({ code }) => code),
  };
}

function tokenActor({ id, name, type }: ApiToken): Actor {
  return { kind: 'token', id: String(id), name, rights: [type] };
}
