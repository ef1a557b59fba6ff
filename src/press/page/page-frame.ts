/** What every reference page shows around its own part. */
export interface PageFrame {
  readonly locale: string;
  /** Where pages without a language of their own send a reader. */
  readonly defaultLocale: string;
  /** Scheme, host and port, with no slash at the end: `https://press.example.org`. */
  readonly origin: string;
  /** Where the pages' style and scripts lie, with no slash at the end: `/assets/3f0c9d21`. */
  readonly assetsPath: string;
  /** The page's own path, as search engines should know it; null where there is nothing to know. */
  readonly canonicalPath: string | null;
  /** The same page in every language that it is published in, this one included; without a path, the front pages. */
  readonly translations: readonly Translation[];
  readonly office: PageOffice;
}

export interface Translation {
  readonly locale: string;
  readonly path: string;
}

export interface PageOffice {
  readonly name: string | null;
  /** What the office calls the list of all messages. */
  readonly allMessagesHeading: string | null;
}
