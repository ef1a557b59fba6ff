import { html, nothing, optional, type Html } from './html';
import { languageNameOf } from './language-name';
import { frontPagePath, messagesPath } from './page-addresses';
import type { PageFrame, Translation } from './page-frame';
import { textDirectionOf } from './text-direction';
import { wordsOf } from './words/words-of';

/** The part of a page that is its own. */
export interface PagePart {
  /** Null on the front page, which is called as the office is. */
  readonly title: string | null;
  readonly description: string;
  readonly main: Html;
  /** Names of the modules that the page runs; it must be readable without them. */
  readonly scripts?: readonly string[];
  readonly alternateJson?: string;
}

/** A whole HTML document. */
export function renderDocument(frame: PageFrame, part: PagePart): string {
  return html`<!doctype html>
    <html lang="${frame.locale}" dir="${textDirectionOf(frame.locale)}">
      ${renderHead(frame, part)}
      <body>
        <a class="skip-link" href="#content">${wordsOf(frame.locale).skipToContent}</a>
        ${renderMasthead(frame, part.title === null)}
        <main id="content" class="sheet" tabindex="-1">${part.main}</main>
        ${renderFooter(frame)}
      </body>
    </html> `.toString();
}

function officeNameOf({ locale, office }: PageFrame): string {
  return office.name ?? wordsOf(locale).pressOffice;
}

function renderHead(frame: PageFrame, part: PagePart): Html {
  const title = part.title === null ? officeNameOf(frame) : `${part.title} – ${officeNameOf(frame)}`;
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <title>${title}</title>
    <meta name="description" content="${part.description}" />
    ${renderAlternates(frame)}
    ${optional(part.alternateJson, (path) => html`<link rel="alternate" type="application/json" href="${path}" />`)}
    <link rel="icon" href="${frame.assetsPath}/chancery.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${frame.assetsPath}/chancery.css" />
    ${(part.scripts ?? []).map((name) => html`<script type="module" src="${frame.assetsPath}/${name}"></script>`)}
  </head>`;
}

/** Search engines want whole addresses, and each page among its own alternates. */
function renderAlternates({ origin, canonicalPath, translations, defaultLocale }: PageFrame): Html[] {
  if (canonicalPath === null) return [];
  const fallback = translations.filter(({ locale }) => locale === defaultLocale);
  const alternates = [
    ...translations.map(({ locale, path }) => ({ language: locale, path })),
    ...fallback.map(({ path }) => ({ language: 'x-default', path })),
  ];
  return [
    html`<link rel="canonical" href="${origin}${canonicalPath}" />`,
    ...alternates.map(
      ({ language, path }) => html`<link rel="alternate" hreflang="${language}" href="${origin}${path}" />`,
    ),
  ];
}

function renderMasthead(frame: PageFrame, isFrontPage: boolean): Html {
  const name = isFrontPage
    ? html`<h1 class="office-name">${officeNameOf(frame)}</h1>`
    : html`<p class="office-name"><a href="${frontPagePath(frame.locale)}">${officeNameOf(frame)}</a></p>`;
  return html`<header class="masthead">
    <div class="sheet masthead-row">${name} ${renderLanguages(frame)}</div>
  </header>`;
}

/** A switch with one position is none. */
function renderLanguages({ locale, translations }: PageFrame): Html {
  if (translations.length < 2) return nothing;
  return html`<nav class="languages" aria-label="${wordsOf(locale).languages}">
    <ul role="list">
      ${translations.map((translation) => renderLanguage(translation, locale))}
    </ul>
  </nav>`;
}

function renderLanguage({ locale, path }: Translation, currentLocale: string): Html {
  const name = html`<span lang="${locale}" dir="${textDirectionOf(locale)}">${languageNameOf(locale)}</span>`;
  return locale === currentLocale
    ? html`<li><a href="${path}" hreflang="${locale}" aria-current="true">${name}</a></li>`
    : html`<li><a href="${path}" hreflang="${locale}" rel="alternate">${name}</a></li>`;
}

function renderFooter(frame: PageFrame): Html {
  const words = wordsOf(frame.locale);
  return html`<footer class="footer">
    <div class="sheet footer-row">
      <p>${officeNameOf(frame)}</p>
      <nav aria-label="${words.sections}">
        <ul role="list">
          <li><a href="${frontPagePath(frame.locale)}">${words.frontPage}</a></li>
          <li>
            <a href="${messagesPath({ locale: frame.locale })}"
              >${frame.office.allMessagesHeading ?? words.allMessages}</a
            >
          </li>
        </ul>
      </nav>
    </div>
  </footer>`;
}
