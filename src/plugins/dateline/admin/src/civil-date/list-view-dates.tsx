import { CivilDateCell } from './CivilDateCell';
import { CivilDateInput } from './CivilDateInput';

/** What is read of a column of the content manager's list. */
interface Header {
  readonly name: string;
  readonly attribute?: { readonly type?: string };
  readonly cellFormatter?: unknown;
}

/** What is read of a filter of the list. */
interface Filter {
  readonly name: string;
  readonly type?: string;
  readonly input?: unknown;
}

/** Strapi reads a day as midnight in the browser's zone, and shows another where that zone skipped the day. */
export function withCivilDateColumns<Table extends { readonly displayedHeaders: readonly Header[] }>(table: Table) {
  const displayedHeaders = table.displayedHeaders.map((header) =>
    header.attribute?.type === 'date' && !header.cellFormatter
      ? {
          ...header,
          cellFormatter: (row: Readonly<Record<string, unknown>>) => <CivilDateCell value={row[header.name]} />,
        }
      : header,
  );
  return { ...table, displayedHeaders };
}

/**
 * Strapi reads the day of a chosen filter as midnight in Greenwich and prints it in the browser's zone: west of
 * Greenwich the day before. A filter with an input and options of its own is shown as it was chosen, `2021-04-12`.
 */
export function withCivilDateFilters<List extends { readonly displayedFilters: readonly Filter[] }>(list: List) {
  const displayedFilters = list.displayedFilters.map((filter) =>
    filter.type === 'date' && !filter.input ? { ...filter, input: CivilDateInput, options: [] } : filter,
  );
  return { ...list, displayedFilters };
}
