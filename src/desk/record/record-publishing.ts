import type { Core, UID } from '@strapi/strapi';
import { defaultLocaleOf } from '../default-locale';
import { recordAct, type Act } from './record-act';

/**
 * Writes down whatever goes out, comes back or is deleted, on every road that ends in the Document Service, and in the
 * same transaction as the act.
 */
export function recordPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    const params = context.params as Params;
    const action = actOf(context.action, params);
    if (action === undefined || !isRecorded(strapi, uid)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const locale = typeof params.locale === 'string' ? params.locale : await defaultLocaleOf(strapi);
      for (const act of actsOf(result as Result | null, locale)) await recordAct(strapi, { ...act, action, uid });
      return result;
    });
  });
}

interface Params {
  readonly status?: unknown;
  readonly locale?: unknown;
}

interface Row {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
}

type Result = Row | { readonly documentId: string; readonly entries: readonly Row[] };

function actOf(action: string, { status }: Params): Act['action'] | undefined {
  switch (action) {
    case 'publish':
    case 'unpublish':
    case 'delete':
      return action;
    case 'create':
    case 'update':
      return status === 'published' ? 'publish' : undefined;
    default:
      return undefined;
  }
}

function isRecorded(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return uid.startsWith('api::') && strapi.contentTypes[uid]?.options?.draftAndPublish === true;
}

/** One act a locale: a deletion reports the draft and the published text of each. */
function actsOf(result: Result | null, locale: string): readonly Omit<Act, 'action' | 'uid'>[] {
  if (result === null) return [];
  const rows = 'entries' in result ? result.entries : [result];
  const byLocale = new Map(rows.map((row) => [row.locale ?? locale, row]));
  return [...byLocale].map(([rowLocale, row]) => ({
    documentId: result.documentId,
    locale: rowLocale,
    title: row.title ?? row.name ?? row.label,
  }));
}
