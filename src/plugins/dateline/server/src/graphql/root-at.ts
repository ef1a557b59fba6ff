import type { Core } from '@strapi/strapi';
import type { Schemas } from '../opt-in/opt-in';
import { reachesOptIn } from '../opt-in/reaches-opt-in';
import { parseAt, requestInstant } from '../request/request-instant';
import { atDescription } from './computed-field-types';
import type { Nexus, OutputField, Resolver } from './nexus-types';
import { rememberRootArguments } from './root-arguments';

/**
 * `counters(at: …)`: the argument `at` on every generated query that can lead to a computed field. A mutation has none,
 * but before it writes anything it looks whether the address has a wrong one.
 */
export function rootAtPlugin(strapi: Core.Strapi, nexus: Nexus, schemas: Schemas): unknown {
  return nexus.plugin({
    name: 'DatelineAt',
    onAddOutputField(field) {
      if (!field.resolve || field.args?.['at'] || !leadsToComputedField(field, schemas)) return;
      field.resolve = withAt(strapi, field.resolve);
      if (field.parentType === 'Query') {
        field.args = { ...field.args, at: nexus.arg({ type: 'String', description: atDescription }) };
      }
    },
  });
}

function leadsToComputedField({ parentType, extensions }: OutputField, schemas: Schemas): boolean {
  const uid = extensions?.strapi?.contentType?.uid;
  return (parentType === 'Query' || parentType === 'Mutation') && uid !== undefined && reachesOptIn(uid, schemas);
}

/** A wrong instant is refused here, once, even if nothing is found. Strapi's resolver need not know of `at`. */
function withAt(strapi: Core.Strapi, resolve: Resolver): Resolver {
  return (parent, { at, ...args }, context, info) => {
    const asOf = at === undefined || at === null ? requestInstant(strapi, context.koaContext) : parseAt(at);
    const locale = typeof args['locale'] === 'string' && args['locale'] !== '*' ? { locale: args['locale'] } : {};
    rememberRootArguments(context, info.path, { at: asOf, ...locale });
    return resolve(parent, args, context, info);
  };
}
