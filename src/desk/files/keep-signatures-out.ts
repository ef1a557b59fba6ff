import type { Core } from '@strapi/strapi';
import { withoutSignatures } from '../../press/files/file-address';

/**
 * Stores files' addresses without their signatures: the panel sends back what it was given, as the picture in a text that
 * somebody edits, and a signature would die there. On every road, since all end in the query engine.
 */
export function keepSignaturesOut(strapi: Core.Strapi): void {
  const clean = ({ params }: { readonly params: { data?: unknown } }) => {
    params.data = cleaned(params.data);
  };
  strapi.db.lifecycles.subscribe({
    beforeCreate: clean,
    beforeCreateMany: clean,
    beforeUpdate: clean,
    beforeUpdateMany: clean,
  });
}

/** The same value where there is nothing to take out of it. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutSignatures(value);
  if (Array.isArray(value)) {
    const items = value.map(cleaned);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, cleaned(inner)] as const);
  return entries.some(([key, inner]) => inner !== value[key]) ? Object.fromEntries(entries) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
