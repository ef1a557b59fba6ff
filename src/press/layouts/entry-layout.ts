/** A field of a form and how many of the twelve columns it takes. */
export type Cell = readonly [name: string, size: number];

/** What belongs together in a form, in the order of the work. */
export interface FieldGroup {
  readonly name: GroupName;
  readonly rows: readonly (readonly Cell[])[];
}

export type GroupName =
  | 'about'
  | 'when'
  | 'text'
  | 'who'
  | 'more'
  | 'count'
  | 'message'
  | 'clock'
  | 'person'
  | 'topic'
  | 'office'
  | 'contacts'
  | 'front-page';

/** How the panel shows the entries of one type: the form, the list, and what an entry is called by. */
export interface EntryLayout {
  readonly groups: readonly FieldGroup[];
  readonly columns: readonly string[];
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  readonly mainField: string;
}

/** The same of a component, which is shown within an entry's form. */
export interface PartLayout {
  readonly rows: readonly (readonly Cell[])[];
  readonly mainField: string;
}
