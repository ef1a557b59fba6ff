import type { Core } from '@strapi/strapi';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { Contact, FrontPageHeadings } from '../press/front-page';

export interface Office {
  readonly name: string | null;
  readonly timeZone: TimeZone;
  readonly contacts: readonly Contact[];
  readonly headings: FrontPageHeadings;
}

/**
 * The published office. Where it is not translated into the locale, its zone still holds and its texts are empty;
 * null where no office is published at all.
 */
export async function loadOffice(strapi: Core.Strapi, locale: string): Promise<Office | null> {
  const offices = await strapi.documents('api::office.office').findMany({
    locale: '*',
    status: 'published',
    populate: { contacts: { populate: ['phones'] }, headings: true },
  });
  const inLocale = offices.find((office) => office.locale === locale);
  const timeZone = (inLocale ?? offices[0])?.timeZone as TimeZone | undefined;
  if (timeZone === undefined) return null;
  return {
    name: inLocale?.name ?? null,
    timeZone,
    contacts: (inLocale?.contacts ?? []).map(contactOf),
    headings: headingsOf(inLocale?.headings),
  };
}

interface StoredContact {
  readonly purpose?: string | null;
  readonly phones?: readonly { readonly number?: string | null }[] | null;
  readonly email?: string | null;
  readonly hours?: string | null;
}

function contactOf({ purpose, phones, email, hours }: StoredContact): Contact {
  return {
    purpose: purpose ?? '',
    phones: (phones ?? []).flatMap(({ number }) => (number ? [number] : [])),
    email: email ?? null,
    hours: hours ?? null,
  };
}

function headingsOf(
  headings: { [Name in keyof FrontPageHeadings]?: string | null } | null | undefined,
): FrontPageHeadings {
  const { featured = null, latest = null, allMessages = null } = headings ?? {};
  return { featured, latest, allMessages };
}
