import type { TimeZone } from 'strapi-plugin-dateline/core';
import { firstParagraph } from '../blocks/blocks';
import type { Publication } from '../public/publication';
import { html, nothing } from './html';
import type { PageFrame } from './page-frame';
import { renderChanges } from './render-changes';
import { renderDocument } from './render-document';
import { renderDetails } from './render-details';
import { renderPreviewNotice } from './render-preview-notice';
import { renderEnclosures, renderKind, renderText } from './render-publication-parts';
import { renderDate } from './render-times';

export interface PublicationView {
  readonly frame: PageFrame;
  readonly publication: Publication;
  /** The office's: an instant of the publication's life is told as a day there. */
  readonly timeZone: TimeZone;
  readonly isPreview?: boolean;
}

/** The page of one publication, or of what may become one. */
export function renderPublicationPage({ frame, publication, timeZone, isPreview }: PublicationView): string {
  const { title, date, excerpt, body } = publication;
  const main = html`${isPreview ? renderPreviewNotice(frame.locale) : nothing}
    <article class="publication">
      <header class="publication-head">
        ${renderKind(publication)}
        <h1 class="title">${title}</h1>
        <p class="dateline">${renderDate(date, frame.locale)}</p>
      </header>
      ${renderDetails(publication)}
      <div class="publication-text">
        ${renderText(publication, 2)} ${renderEnclosures(publication)} ${renderChanges(publication, timeZone)}
      </div>
    </article>`;
  return renderDocument(frame, { title, description: shorten(excerpt ?? firstParagraph(body) ?? title), main });
}

const LONGEST_DESCRIPTION = 300;

/** Search engines show no more; cut between words. */
function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/u, '')}…`;
}
