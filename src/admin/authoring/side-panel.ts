import type { ReactNode } from 'react';

/** What the content manager gives a panel beside the form. Its own types stand in a package that the app does not name. */
export interface SidePanelProps {
  readonly model: string;
  /** Undefined until the entry has been saved for the first time. */
  readonly documentId?: string;
  readonly activeTab: 'draft' | 'published' | null;
  readonly document?: { readonly updatedAt?: string | null; readonly publishedAt?: string | null };
}

/** A component that returns a panel instead of elements; null where there is none. */
export type SidePanel = (props: SidePanelProps) => { readonly title: string; readonly content: ReactNode } | null;
