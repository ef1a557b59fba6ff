import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { FrontPage, FrontPageMeta } from '../../src/press/public/front-page';
import type { Publication } from '../../src/press/public/publication';
import { answerPolicies } from '../../src/press/origins/answer-policies';
import { renderErrorPage } from '../../src/press/page/render-error-page';
import { renderFrontPage } from '../../src/press/page/render-front-page';
import { renderMessagesPage } from '../../src/press/page/render-messages-page';
import { renderPublicationPage } from '../../src/press/page/render-publication-page';
import { renderWithdrawalPage } from '../../src/press/page/render-withdrawal-page';
import type { Withdrawal } from '../../src/press/public/former-address';
import { frameOf } from './fictional-office';
import { arabicNewsConference, arabicPage, englishPage, newsConference } from './fictional-pages';

/** What `GET /api/front-page` says, or the status that it fails with. */
export type FrontPageAnswer = { readonly data: FrontPage; readonly meta: FrontPageMeta } | { readonly status: number };

export interface FictionalSite {
  readonly origin: string;
  /** Of the pages that are written from now on. */
  meta: FrontPageMeta;
  answer: FrontPageAnswer;
  page: FrontPage;
  /** How often the script has asked. */
  asked: number;
  close(): Promise<void>;
}

/** The reference pages of an invented office, served with the policy that the server sends, at a time that a test sets. */
export async function openFictionalSite(): Promise<FictionalSite> {
  const meta = { asOf: '2031-03-29T21:15:00.000Z' as Instant, validUntil: '2031-03-30T00:00:00.000Z' as Instant };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/api/front-page') return sendAnswer(site, response);
    if (pathname.startsWith('/assets/')) return sendAsset(pathname, response);
    const render = pages[pathname];
    send(response, render ? 200 : 404, 'text/html', render ? render(site) : 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: FictionalSite = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    meta,
    answer: { data: englishPage, meta },
    page: englishPage,
    asked: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps connections open for requests that may come.
        server.closeAllConnections();
      }),
  };
  return site;
}

const timeZone = 'Europe/London' as TimeZone;

const changed: Publication = {
  ...newsConference,
  changes: [
    { at: '2031-03-26T09:00:00.000Z' as Instant, kind: 'minor', note: 'A name was misspelt.' },
    { at: '2031-03-28T23:30:00.000Z' as Instant, kind: 'major', note: 'The ships were eleven, not ten.' },
  ],
};

const withdrawal: Withdrawal = {
  type: 'statement',
  documentId: 'd1',
  locale: 'en',
  slug: 'tides',
  title: 'On the tides',
  reason: 'The table was that of another harbour.',
  withdrawnAt: '2031-03-28T23:30:00.000Z' as Instant,
};

const evening: Publication = {
  ...newsConference,
  type: 'announcement',
  title: 'An evening of songs from the tide mill',
  event: 'Songs of the mill',
  venue: 'The old customs house',
  startsAt: '2031-04-12T17:00:00.000Z' as Instant,
  endsAt: '2031-04-12T19:30:00.000Z' as Instant,
  timeZone: 'Asia/Tokyo' as TimeZone,
  eventStatus: 'postponed',
};

const pages: Readonly<Record<string, (site: FictionalSite) => string>> = {
  '/en': ({ meta, page }) => renderFrontPage({ frame: frameOf('en'), page, meta, at: null }),
  '/ar': ({ meta }) => renderFrontPage({ frame: frameOf('ar'), page: arabicPage, meta, at: null }),
  '/en/then': ({ meta }) => renderFrontPage({ frame: frameOf('en'), page: englishPage, meta, at: meta.asOf }),
  '/en/publication': () => renderPublicationPage({ frame: frameOf('en'), publication: newsConference, timeZone }),
  '/ar/publication': () => renderPublicationPage({ frame: frameOf('ar'), publication: arabicNewsConference, timeZone }),
  '/en/changed': () => renderPublicationPage({ frame: frameOf('en'), publication: changed, timeZone }),
  '/en/event': () => renderPublicationPage({ frame: frameOf('en'), publication: evening, timeZone }),
  '/ar/event': () =>
    renderPublicationPage({ frame: frameOf('ar'), publication: { ...evening, locale: 'ar' }, timeZone }),
  '/ar/preview': () =>
    renderPublicationPage({ frame: frameOf('ar'), publication: arabicNewsConference, timeZone, isPreview: true }),
  '/en/withdrawn': () => renderWithdrawalPage({ frame: frameOf('en'), withdrawal, timeZone }),
  '/ar/withdrawn': () =>
    renderWithdrawalPage({ frame: frameOf('ar'), withdrawal: { ...withdrawal, locale: 'ar' }, timeZone }),
  '/en/messages': () => renderMessages('en', englishPage),
  '/ar/messages': () => renderMessages('ar', arabicPage),
  '/en/missing': () => renderErrorPage({ ...frameOf('en'), canonicalPath: null }, 404),
  '/ar/missing': () => renderErrorPage({ ...frameOf('ar'), canonicalPath: null }, 404),
};

export const pagePaths = Object.keys(pages);

function renderMessages(locale: string, { latest }: FrontPage): string {
  return renderMessagesPage({ frame: frameOf(locale), items: latest, type: null, cursor: 'here', nextCursor: 'older' });
}

function sendAnswer(site: FictionalSite, response: ServerResponse): void {
  site.asked += 1;
  if ('status' in site.answer) return send(response, site.answer.status, 'text/plain', 'Out of order');
  send(response, 200, 'application/json', JSON.stringify(site.answer));
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

function sendAsset(pathname: string, response: ServerResponse): void {
  const file = path.join(__dirname, '../../public', path.normalize(pathname));
  send(response, 200, mediaTypes[path.extname(file)] ?? 'text/plain', readFileSync(file, 'utf8'));
}

function send(response: ServerResponse, status: number, mediaType: string, body: string): void {
  const headers = { ...answerPolicies.page, 'Content-Type': `${mediaType}; charset=utf-8` };
  response.writeHead(status, { ...headers, 'Cache-Control': 'no-cache' }).end(body);
}
