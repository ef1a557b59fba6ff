/** What `GET /chancery/slugs/:type/:locale` answers: the address that a text would be given if saved now. */
export interface SlugAnswer {
  /** Null while there is nothing to make one of. */
  readonly slug: string | null;
  /** Of the page on this site: `/ru/speeches/…`. */
  readonly path: string | null;
}
