import type { Core } from '@strapi/strapi';
import { publicationTypeNames, publicationTypes } from '../../press/publication/publication-types';

/**
 * Gives the reference pages their addresses. To be called from `register`: Strapi itself answers `/` with a redirect to
 * the admin panel, and of two routes with one path the earlier wins. Routes in a folder `routes` would not do, since
 * the content API puts its prefix before all of them.
 */
export function addPageRoutes(strapi: Core.Strapi): void {
  const locale = `/:locale(${localePattern(strapi)})`;
  const plural = `:plural(${publicationTypeNames.map((name) => publicationTypes[name].plural).join('|')})`;
  strapi.server.routes([
    page('/', 'page.home'),
    page(locale, 'page.frontPage'),
    page(`${locale}/messages`, 'page.messages'),
    page(`${locale}/${plural}/:slug`, 'page.publication'),
    page('/assets/:edition([0-9a-f]{16})/:name', 'page.asset'),
    page('/preview/:type/:documentId/:locale', 'preview.show'),
  ]);
}

/** A BCP 47 tag that is not the first part of an address which Strapi needs: `api` has the form of a language. */
function localePattern(strapi: Core.Strapi): string {
  const taken = [
    strapi.config.get<string>('api.rest.prefix', '/api'),
    strapi.config.get<string>('admin.path', '/admin'),
  ];
  const firstParts = taken.map((path) => path.split('/')[1]).filter(Boolean);
  return `(?!(?:${firstParts.join('|')})(?:/|$))[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*`;
}

function page(path: string, action: string): Core.RouteInput {
  return { method: 'GET', path, handler: `api::page.${action}`, config: { auth: false } };
}
