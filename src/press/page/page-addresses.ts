import { publicationTypes, type PublicationType } from '../publication/publication-types';

/** The paths of the reference pages, made in one place. All parts are encoded. */

export function frontPagePath(locale: string): string {
  return `/${encodeURIComponent(locale)}`;
}

export interface PublicationAddress {
  readonly type: PublicationType;
  readonly locale: string;
  readonly slug: string;
}

export function publicationPath({ type, locale, slug }: PublicationAddress): string {
  return `${frontPagePath(locale)}/${publicationTypes[type].plural}/${encodeURIComponent(slug)}`;
}

export interface MessagesAddress {
  readonly locale: string;
  readonly type?: PublicationType | null;
  readonly cursor?: string | null;
}

export function messagesPath({ locale, type, cursor }: MessagesAddress): string {
  const query = new URLSearchParams();
  if (type) query.set('type', type);
  if (cursor) query.set('cursor', cursor);
  return `${frontPagePath(locale)}/messages${query.size > 0 ? `?${query}` : ''}`;
}

/** Where the front page's script asks what has changed. */
export function frontPageApiPath(locale: string): string {
  return `/api/front-page?${new URLSearchParams({ locale })}`;
}
