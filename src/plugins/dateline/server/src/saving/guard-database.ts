import type { Core } from '@strapi/strapi';
import type { CounterOptIn, Schemas } from '../opt-in/opt-in';
import { refusal, type Problem } from '../refusal';
import { defaultLocale } from '../request/default-locale';
import { isEntry, type Entry, type Model } from '../schema';
import { counterProblems } from './check-counter';
import { withCanonicalZones } from './check-zones';
import { zoneAttributes } from './zone-attributes';

/** What a lifecycle event of the database has, of those that write. */
interface WriteEvent {
  readonly action: string;
  readonly model: { readonly uid: string };
  readonly params: { data?: unknown; readonly where?: unknown };
}

/**
 * Checks what reaches the database, by whatever road: `strapi.db.query` passes no Document Service. Here an update
 * meets what is stored, so that a first day is held against a last day that was saved before.
 */
export function guardDatabase(strapi: Core.Strapi, schemas: Schemas): void {
  const guard = async (event: WriteEvent) => {
    const { data } = event.params;
    event.params.data = Array.isArray(data)
      ? await Promise.all(data.map((item) => checked(strapi, schemas, event, item)))
      : await checked(strapi, schemas, event, data);
  };
  strapi.db.lifecycles.subscribe({
    beforeCreate: guard,
    beforeCreateMany: guard,
    beforeUpdate: guard,
    beforeUpdateMany: guard,
  });
}

/** The data with time zones under today's names. */
async function checked(strapi: Core.Strapi, schemas: Schemas, event: WriteEvent, data: unknown): Promise<unknown> {
  const model = schemas.getModel(event.model.uid);
  if (!isEntry(data) || !model) return data;
  const optIn = schemas.optIns.get(model.uid);
  const zones = zoneAttributes(model, optIn);
  const problems: Problem[] = [];
  const canonical = zones.length > 0 ? withCanonicalZones({ data, model, path: [] }, zones, problems) : data;
  if (optIn?.counter && touches(data, optIn.counter)) {
    problems.push(...(await mergedProblems(strapi, event, { data, model, counter: optIn.counter })));
  }
  if (problems.length > 0) throw refusal(problems);
  return canonical;
}

function touches(data: Entry, { since, until, message }: CounterOptIn): boolean {
  return [since, until, message].some((name) => name !== undefined && data[name] !== undefined);
}

interface Written {
  readonly data: Entry;
  readonly model: Model;
  readonly counter: CounterOptIn;
}

async function mergedProblems(strapi: Core.Strapi, event: WriteEvent, written: Written): Promise<readonly Problem[]> {
  const { data, model, counter } = written;
  const stored = event.action.startsWith('beforeUpdate') ? await storedCounters(strapi, event, written) : [];
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  const problems: Problem[] = [];
  for (const before of stored.length > 0 ? stored : [{}]) {
    const merged = { ...before, ...given };
    // A component has no locale of its own: the document guard has checked its message in its entry's.
    const locale = model.modelType === 'component' ? undefined : await localeOf(strapi, merged);
    problems.push(...counterProblems(merged, counter, { locale }));
  }
  return problems;
}

async function storedCounters(strapi: Core.Strapi, { params: { where } }: WriteEvent, { model, counter }: Written) {
  const locale = Object.hasOwn(model.attributes, 'locale') ? 'locale' : undefined;
  const names = ['id', counter.since, counter.until, counter.message, locale];
  const select = names.filter((name) => name !== undefined);
  const found: unknown[] = await strapi.db.query(model.uid).findMany({ where, select });
  return found.filter(isEntry);
}

async function localeOf(strapi: Core.Strapi, merged: Entry): Promise<string> {
  return typeof merged['locale'] === 'string' ? merged['locale'] : defaultLocale(strapi);
}
