import type { EditedEntry } from './publication-version';

/** As much of one of Strapi's actions as is needed here: a component that describes a button. */
export interface DocumentAction {
  (props: EditedEntry): ActionDescription | null;
  readonly type?: string;
  readonly position?: unknown;
}

export interface ActionDescription {
  readonly disabled?: boolean;
  readonly label: string;
  readonly variant?: string;
  /** True keeps the dialog closed. */
  readonly onClick?: (event: unknown) => unknown;
  readonly dialog?: { readonly type: string; readonly onConfirm?: () => unknown };
}
