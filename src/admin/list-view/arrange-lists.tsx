import type { StrapiApp } from '@strapi/strapi/admin';
import { namedTypes } from '../content-names/named-types';
import { labelOf } from '../content-names/wording';
import type { PanelHooks } from '../kit/panel-hooks';
import { panelLanguage } from '../kit/panel-language';
import { CivilDateCell, MomentCell, ValueCell } from './cells';
import { explainBulkPublish, type BulkAction } from './explain-bulk-publish';
import type { ListColumn, ListFilter, ListLayout } from './list-layout';
import { LocalesCell } from './LocalesCell';
import { MomentFilterInput } from './MomentFilterInput';
import { RestrictionsCell } from './RestrictionsCell';
import { text } from './wording';
import { TitleCell } from './TitleCell';

interface ContentManager {
  readonly apis: { addBulkAction(change: (actions: readonly BulkAction[]) => readonly BulkAction[]): void };
}

/** By language, each text of the panel by its id. */
type Translations = Readonly<Record<'en', Texts>> & Readonly<Record<string, Texts>>;
type Texts = Readonly<Record<string, string>>;

/** Says in the lists of the press office what Strapi prints raw: dates in the office's zone, values and names in words. */
export function arrangeLists(
  { registerHook, getPlugin }: PanelHooks & Pick<StrapiApp, 'getPlugin'>,
  translations: Translations,
): void {
  const contentManager = getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addBulkAction((actions) =>
    actions.map((action) => (action.type === undefined ? explainBulkPublish(action) : action)),
  );
  registerHook<{ readonly displayedHeaders: readonly ListColumn[]; readonly layout: ListLayout }>(
    'Admin/CM/pages/ListView/inject-column-in-table',
    ({ displayedHeaders, layout }) => {
      if (uidOf(layout) === undefined) return { displayedHeaders, layout };
      nameInPickers(layout, translations);
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
function nameInPickers({ metadatas, settings }: ListLayout, translations: Translations): void {
  const uid = uidOf({ metadatas, settings }) ?? '';
  const texts = new Map(Object.entries(translations)).get(panelLanguage()) ?? translations.en;
  for (const [field, metadata] of Object.entries(metadatas)) {
    const label = labelOf(uid, field);
    if (label !== undefined) metadatas[field] = { ...metadata, label: texts[label.id] ?? label.defaultMessage };
  }
}
