import { namedTypes } from '../content-names/named-types';
import { labelOf } from '../content-names/texts';
import type { PanelHooks } from '../desk/panel-hooks';
import { panelLanguage } from '../desk/panel-language';
import { translations } from '../texts/translations';
import { CivilDateCell, MomentCell, ValueCell } from './cells';
import type { ListColumn, ListFilter, ListLayout } from './list-layout';
import { LocalesCell } from './LocalesCell';
import { MomentFilterInput } from './MomentFilterInput';
import { RestrictionsCell } from './RestrictionsCell';
import { text } from './texts';
import { TitleCell } from './TitleCell';

/** Says in the lists of the press office what Strapi prints raw: dates in the office's zone, values and names in words. */
export function arrangeLists({ registerHook }: PanelHooks): void {
  registerHook<{ readonly displayedHeaders: readonly ListColumn[]; readonly layout: ListLayout }>(
    'Admin/CM/pages/ListView/inject-column-in-table',
    ({ displayedHeaders, layout }) => {
      if (uidOf(layout) === undefined) return { displayedHeaders, layout };
      nameInPickers(layout);
      return { displayedHeaders: displayedHeaders.map(shown), layout };
    },
  );
  registerHook<{ readonly displayedFilters: readonly ListFilter[]; readonly layout: ListLayout }>(
    'Admin/CM/pages/ListView/inject-in-filters',
    ({ displayedFilters, layout }) => ({
      displayedFilters: displayedFilters.map((filter) => ({
        ...filter,
        ...(filter.type === 'datetime' && uidOf(layout) !== undefined ? byOfficeTime : {}),
        label: labelOf(uidOf(layout) ?? '', filter.name) ?? filter.label,
      })),
      layout,
    }),
  );
}

/** With options, even none, Strapi shows a filter's value as it stands: otherwise by the browser's clocks. */
const byOfficeTime = { input: MomentFilterInput, options: [] } as const;

function uidOf({ settings: { displayName } }: ListLayout): string | undefined {
  return displayName === undefined ? undefined : namedTypes.find((type) => type.displayName === displayName)?.uid;
}

function shown(column: ListColumn): ListColumn {
  const { name, attribute } = column;
  if (name === 'embargoedUntil') {
    return {
      ...column,
      label: text('restrictions'),
      cellFormatter: (row, _, list) => <RestrictionsCell row={row} {...list} />,
    };
  }
  // The i18n plugin's own column, whose cell is as wide as a title.
  if (name === 'locales') return { ...column, cellFormatter: (row) => <LocalesCell row={row} /> };
  // The first column without a cell of ours would carry the link to the entry; titles have one of their own.
  const Cell = name === 'title' ? TitleCell : cells[attribute.type];
  // The plugin's cell of a day has its weekday in full: here, columns are many and narrow.
  const isTaken = column.cellFormatter !== undefined && attribute.type !== 'date';
  return Cell === undefined || isTaken ? column : { ...column, cellFormatter: (row) => <Cell row={row} name={name} /> };
}

const cells: Readonly<Record<string, typeof MomentCell>> = {
  date: CivilDateCell,
  datetime: MomentCell,
  enumeration: ValueCell,
};

/**
 * The menu that chooses columns asks neither for a translation nor for a hook, but reads this very object; it is Strapi's
 * own copy of what is stored, made for the screen.
 */
function nameInPickers({ metadatas, settings }: ListLayout): void {
  const uid = uidOf({ metadatas, settings }) ?? '';
  const texts = new Map(Object.entries(translations)).get(panelLanguage()) ?? translations.en;
  for (const [field, metadata] of Object.entries(metadatas)) {
    const label = labelOf(uid, field);
    if (label !== undefined) metadatas[field] = { ...metadata, label: texts[label.id] ?? label.defaultMessage };
  }
}
