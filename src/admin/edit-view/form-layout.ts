import type { ReactNode } from 'react';

/** A field of a form as Strapi 5.54 lays it out, of which no type is exported; whatever else it has is handed on. */
export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly attribute: { readonly type: string; readonly component?: string };
  readonly hint?: ReactNode;
  /** Stands beside the label. */
  readonly labelAction?: ReactNode;
}

type FormRow = readonly FormField[];

export type FormPanel = readonly FormRow[];

/** An edit view's layout: panels of rows of fields, and the rows of each component that stands in them. */
export interface FormLayout {
  readonly layout: readonly FormPanel[];
  readonly components: Readonly<Record<string, { readonly layout: readonly FormRow[] }>>;
  readonly settings: { readonly displayName?: string };
}
