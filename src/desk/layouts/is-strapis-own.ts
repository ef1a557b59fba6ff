import { isDeepStrictEqual } from 'node:util';
import { strapiColumns } from '../../press/attributes/strapi-columns';
import type { ViewConfiguration } from './view-configuration';

/**
 * Whether a view is as Strapi makes it by itself: ten a page, sorted by the first text, every field in the order of the
 * schema under its own name. Strapi's own generator is not to be had from outside, so its marks are looked for; in doubt
 * the view is somebody's.
 */
export function isStrapisOwn(
  { settings, layouts, metadatas = {} }: ViewConfiguration,
  { attributes }: { readonly attributes: Readonly<Record<string, { readonly type: string }>> },
): boolean {
  const names = Object.keys(attributes);
  const firstText = names.find((name) => name !== 'id' && attributes[name]?.type === 'string') ?? 'id';
  const { pageSize, mainField, defaultSortBy, defaultSortOrder } = settings;
  const shown = layouts.edit.flat().map(({ name }) => name);
  return (
    isDeepStrictEqual([pageSize, mainField, defaultSortBy, defaultSortOrder], [10, firstText, firstText, 'ASC']) &&
    isDeepStrictEqual(
      shown,
      names.filter((name) => !strapiColumns.includes(name)),
    ) &&
    Object.entries(metadatas).every(([name, { edit, list }]) => {
      const isNamed = [edit.label, list.label].some((label) => label !== undefined && label !== name);
      return !isNamed && !edit.description;
    })
  );
}
