import type { Core, UID } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';

/** Any attributes: the tests send wrong ones as well, and Strapi's generated types know the five types apart. */
type Attributes = Record<string, unknown>;

interface Entry {
  readonly documentId: string;
  readonly slug: string;
}

export async function publish(strapi: Core.Strapi, uid: string, data: Attributes, locale = 'en'): Promise<Entry> {
  return create(strapi, uid, data, locale, 'published');
}

export async function draft(strapi: Core.Strapi, uid: string, data: Attributes, locale = 'en'): Promise<Entry> {
  return create(strapi, uid, data, locale, 'draft');
}

async function create(strapi: Core.Strapi, uid: string, data: Attributes, locale: string, status: string) {
  const documents = strapi.documents(uid as UID.ContentType) as unknown as {
    create(params: Attributes): Promise<Entry>;
  };
  return documents.create({ data, locale, status });
}

export function speech(title: string, more: Attributes = {}): Attributes {
  return { title, date: '2026-03-01', form: 'remarks', body: blocksOf([`${title}: the text.`]), ...more };
}
