import type { Cell, EntryLayout } from '../../press/layouts/entry-layout';

/** How the content manager stores what a form and a list look like; of its many settings, those set here. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly layouts: {
    readonly list?: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
  readonly metadatas?: Readonly<Record<string, FieldMetadata>>;
}

interface FieldMetadata {
  readonly edit: { readonly label?: string; readonly description?: string };
  readonly list: { readonly label?: string };
}

/** More than Strapi's ten: a list of the last weeks fits on one page. */
const PAGE_SIZE = 20;

interface Layout extends Partial<Pick<EntryLayout, 'columns' | 'sort'>> {
  readonly rows: readonly (readonly Cell[])[];
  readonly mainField: string;
}

export function configurationOf({ rows, columns, sort, mainField }: Layout): ViewConfiguration {
  const listed = sort && { pageSize: PAGE_SIZE, defaultSortBy: sort[0], defaultSortOrder: sort[1] };
  return {
    settings: { mainField, ...listed },
    layouts: {
      ...(columns ? { list: columns } : {}),
      edit: rows.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}
