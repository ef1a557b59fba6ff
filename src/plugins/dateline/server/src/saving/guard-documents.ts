import type { Core, Modules } from '@strapi/strapi';
import type { Schemas } from '../opt-in/opt-in';
import { refusal, type Problem } from '../refusal';
import { defaultLocale } from '../request/default-locale';
import { isEntry, type Entry } from '../schema';
import { counterProblems } from './check-counter';
import { withCanonicalZones } from './check-zones';
import { mapSavedParts, type SavedPart } from './saved-parts';
import { zoneAttributes } from './zone-attributes';

/**
 * Checks what is saved through the Document Service, which REST, GraphQL and the content manager use. Unlike the
 * database guard it sees an entry whole and can name the path to a component's attribute.
 */
export function guardDocuments(strapi: Core.Strapi, schemas: Schemas): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const data = writtenData(context);
    const model = schemas.getModel(context.uid);
    if (!data || !model) return next();
    const problems: Problem[] = [];
    const parts: SavedPart[] = [];
    const checked = mapSavedParts({ data, model, path: [] }, schemas.getModel, (part) => {
      parts.push(part);
      const zones = zoneAttributes(part.model, schemas.optIns.get(part.model.uid));
      return withCanonicalZones(part, zones, problems);
    });
    const counters = parts.filter((part) => schemas.optIns.get(part.model.uid)?.counter);
    const locale = counters.length > 0 ? await localeOf(strapi, context, data) : undefined;
    for (const part of counters) problems.push(...partProblems(part, schemas, locale));
    if (problems.length > 0) throw refusal(problems);
    Object.assign(context, { params: { ...context.params, data: checked } });
    return next();
  };
}

type Context = Modules.Documents.Middleware.Context;

function writtenData(context: Context): Entry | undefined {
  const isWrite = context.action === 'create' || context.action === 'update' || context.action === 'clone';
  const data: unknown = isWrite && 'data' in context.params ? context.params.data : undefined;
  return isEntry(data) ? data : undefined;
}

/** Undefined for a clone of several locales: the database guard sees the entry of each. */
async function localeOf(strapi: Core.Strapi, context: Context, data: Entry): Promise<string | undefined> {
  const asked: unknown = 'locale' in context.params ? context.params.locale : undefined;
  if (asked === '*' || Array.isArray(asked)) return undefined;
  if (typeof asked === 'string') return asked;
  return typeof data['locale'] === 'string' ? data['locale'] : defaultLocale(strapi);
}

function partProblems({ data, model, path }: SavedPart, schemas: Schemas, locale: string | undefined) {
  const counter = schemas.optIns.get(model.uid)?.counter;
  return counter ? counterProblems(data, counter, { locale, path }) : [];
}
