import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import { defaultLocaleOf } from '../site/default-locale';
import { onWrites } from '../writes/on-writes';
import { refuseWithdrawn } from './refuse-withdrawn';

/** Refuses, on every road through the Document Service, to publish what is withdrawn. To be called from `register`. */
export function guardWithdrawn(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const uid = publicationUids.find((each) => each === context.uid);
    const { documentId, locale, status } = context.params as Params;
    if (uid === undefined || !(context.action === 'publish' || status === 'published')) return next();
    return strapi.db.transaction(async () => {
      const locales = [locale ?? (await defaultLocaleOf(strapi))].flat();
      await refuseWithdrawn(strapi, { uid, documentId, locales });
      return next();
    });
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: string;
}
