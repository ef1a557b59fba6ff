import type { Instant } from 'strapi-plugin-dateline/core';
import type { FrontPage, FrontPageMeta } from '../public/front-page';
import type { Publication } from '../public/publication';
import { attribute, html, nothing, optional, type Html } from './html';
import { frontPageApiPath, messagesPath, publicationPath } from './page-addresses';
import type { PageFrame } from './page-frame';
import { renderClocks } from './render-clocks';
import { renderContacts } from './render-contacts';
import { renderCounters } from './render-counters';
import { renderDocument } from './render-document';
import { renderMessages } from './render-messages';
import { renderText } from './render-publication-parts';
import { renderDate, renderMoment } from './render-times';
import { wordsOf } from './words/words-of';

export interface FrontPageView {
  readonly frame: PageFrame;
  readonly page: FrontPage;
  readonly meta: FrontPageMeta;
  /** The instant that the reader asked for by `?at=`; null: now, and the page goes on living. */
  readonly at: Instant | null;
}

/** The office's front page, in the order of its parts: date, clocks, contacts, counters, featured, latest, all messages. */
export function renderFrontPage(view: FrontPageView): string {
  const { frame, page } = view;
  const { locale } = frame;
  const words = wordsOf(locale);
  const main = html`<div class="front" ${view.at === null ? liveAttributes(view) : nothing}>
    ${optional(view.at, (at) => renderNotice(at, view))}
    <div class="day">
      <p class="today"><time data-date datetime="${page.date}">${page.dateText}</time></p>
      ${renderClocks(page.clocks, locale)} ${renderContacts(page.contacts, locale)}
    </div>
    ${renderCounters(page.counters, locale)} ${renderJump(page, locale)}
    <div class="columns">
      ${optional(page.featured, (featured) => renderFeatured(featured, page.headings.featured, locale))}
      ${renderLatest(page, frame)}
    </div>
  </div>`;
  return renderDocument(frame, {
    title: null,
    description: words.description,
    main,
    scripts: view.at === null ? ['front-page.js'] : [],
    alternateJson: frontPageApiPath(locale),
  });
}

/** What the script needs to keep date, clocks and counters right while the page stays open. */
function liveAttributes({ frame, meta }: FrontPageView): Html {
  const validUntil = attribute('data-valid-until', meta.validUntil);
  return html`data-live="${frontPageApiPath(frame.locale)}" data-as-of="${meta.asOf}"${validUntil}`;
}

function renderNotice(at: Instant, { frame, page }: FrontPageView): Html {
  return html`<p class="notice">
    ${wordsOf(frame.locale).asOf} ${renderMoment(at, page.office.timeZone, frame.locale)}
  </p>`;
}

/** On a narrow screen the latest messages stand under the whole featured text: a way past it. */
function renderJump({ featured, headings }: FrontPage, locale: string): Html {
  if (featured === null) return nothing;
  return html`<p class="jump"><a href="#latest">${headings.latest ?? wordsOf(locale).latest}</a></p>`;
}

function renderFeatured(featured: Publication, heading: string | null, locale: string): Html {
  return html`<section class="featured" aria-labelledby="featured">
    ${renderSectionHeading('featured', heading, wordsOf(locale).featured)}
    <article>
      <p class="dateline">${renderDate(featured.date, locale)}</p>
      <h3 class="title"><a href="${publicationPath(featured)}">${featured.title}</a></h3>
      ${renderText(featured, 4)}
    </article>
  </section>`;
}

function renderLatest({ latest, headings }: FrontPage, { locale }: PageFrame): Html {
  const words = wordsOf(locale);
  const list =
    latest.length === 0
      ? html`<p class="empty">${words.noMessages}</p>`
      : renderMessages(latest, { headingLevel: 3, showsKind: false });
  return html`<section class="latest" aria-labelledby="latest">
    ${renderSectionHeading('latest', headings.latest, words.latest)} ${list}
    <p class="all-messages"><a href="${messagesPath({ locale })}">${headings.allMessages ?? words.allMessages}</a></p>
  </section>`;
}

/** Where the office prints no heading, those who cannot see the layout are still told where they are. */
function renderSectionHeading(id: string, heading: string | null, fallback: string): Html {
  return heading === null
    ? html`<h2 id="${id}" class="visually-hidden">${fallback}</h2>`
    : html`<h2 id="${id}" class="section-heading">${heading}</h2>`;
}
