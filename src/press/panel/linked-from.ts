import type { PublicationVersion } from '../publication/publication-version';

/** What `GET /chancery/linked-from/:uid/:documentId` answers: which public texts lose a link if this is taken off the site. */
export interface LinkedFrom {
  /** In all, those included that whoever asks may not read. */
  readonly total: number;
  /** The first few of those that he may read, by title. */
  readonly texts: readonly LinkingVersion[];
}

export interface LinkingVersion extends PublicationVersion {
  readonly title: string;
}
