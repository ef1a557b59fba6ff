import type { ReactNode } from 'react';
import type { TranslatedText } from '../kit/text';

/** A row of a list, as the content manager answers it. */
export interface ListRow {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly [attribute: string]: unknown;
}

/** A column as Strapi 5.54 has it, of which no type is exported; whatever else it has is handed on. */
export interface ListColumn {
  readonly name: string;
  readonly label: string | TranslatedText;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: ListRow, column: ListColumn, list: { readonly model: string }) => ReactNode;
}

export interface ListLayout {
  readonly settings: { readonly displayName?: string };
  readonly metadatas: Record<string, { readonly label?: string }>;
}

export interface ListFilter {
  readonly name: string;
  readonly type?: string;
  readonly label: string | TranslatedText;
}
