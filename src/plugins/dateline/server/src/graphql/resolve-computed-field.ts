import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../core';
import { entryFields, type EntryFields } from '../computed/entry-fields';
import type { ClockFieldName, CounterFieldName } from '../opt-in/computed-field-names';
import type { OptIn } from '../opt-in/opt-in';
import { defaultLocale } from '../request/default-locale';
import { parseAt, requestInstant } from '../request/request-instant';
import { tellKeeper } from '../request/tell-keeper';
import { isEntry, type Entry, type Model } from '../schema';
import type { FieldPath, Resolver, ResolverContext } from './nexus-types';
import { rootArguments } from './root-arguments';

export interface OptedInType {
  readonly strapi: Core.Strapi;
  readonly model: Model;
  readonly optIn: OptIn;
}

/** As of the field's own `at`, else the root query's, else the address's `?at=`, else now. */
export function resolveComputedField(name: CounterFieldName | ClockFieldName, type: OptedInType): Resolver {
  return async (parent, args, context, info) => {
    if (!isEntry(parent)) return null;
    const asOf = instantOf(args['at'], type, context, info.path);
    const locale = await localeOf(parent, type, context, info.path);
    const fields = fieldsOf(parent, type.optIn, asOf, locale);
    // As of an instant that was asked for, too: that is over when it has passed, and so is made anew each time.
    tellKeeper(type.strapi, fields, Date.parse(asOf));
    return fields[name] ?? null;
  };
}

function instantOf(at: unknown, { strapi }: OptedInType, context: ResolverContext, path: FieldPath): Instant {
  if (at !== undefined && at !== null) return parseAt(at);
  return rootArguments(context, path)?.at ?? requestInstant(strapi, context.koaContext);
}

/** A component has no locale of its own, and its resolver does not see the entry it stands in. */
async function localeOf(entry: Entry, { strapi, model }: OptedInType, context: ResolverContext, path: FieldPath) {
  if (typeof entry['locale'] === 'string') return entry['locale'];
  const root = model.modelType === 'component' ? rootArguments(context, path)?.locale : undefined;
  return root ?? (await defaultLocale(strapi));
}

/** GraphQL resolves field by field what is computed together. */
function fieldsOf(entry: Entry, optIn: OptIn, asOf: Instant, locale: string): EntryFields {
  const known = computed.get(entry);
  if (known && known.asOf === asOf && known.locale === locale) return known.fields;
  const fields = entryFields(entry, optIn, asOf, locale);
  computed.set(entry, { asOf, locale, fields });
  return fields;
}

const computed = new WeakMap<Entry, { asOf: Instant; locale: string; fields: EntryFields }>();
