import type { Core } from '@strapi/strapi';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Contact, FrontPageHeadings } from '../../press/public/office';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { inLocale, office as officeTag } from '../../press/public/tags';
import { remember } from '../remembered/remember';
import { firstTimeZone, utc } from '../site/office-time-zone';
import { presentInstant } from './present-instant';

export interface Office {
  readonly name: string | null;
  readonly timeZone: TimeZone;
  readonly contacts: readonly Contact[];
  readonly headings: FrontPageHeadings;
}

/**
 * The published office. Where it is not translated into the locale, its zone still holds and its texts are empty;
 * null where no office is published at all. A zone that is none was
 * written past Strapi: another version's holds, else UTC.
 */
export async function loadOffice(
  strapi: Core.Strapi,
  locale: string,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<Office | null>> {
  return publicAnswer(await officeIn(strapi, locale), asOf, { tags: [officeTag, inLocale(locale)] });
}

async function officeIn(strapi: Core.Strapi, locale: string): Promise<Office | null> {
  const offices = await publishedOffices(strapi);
  const inLocale = offices.find((office) => office.locale === locale);
  if (offices.length === 0) return null;
  return {
    name: inLocale?.name ?? null,
    timeZone: firstTimeZone([...(inLocale ? [inLocale] : []), ...offices]) ?? utc,
    contacts: (inLocale?.contacts ?? []).map(contactOf),
    headings: headingsOf(inLocale?.headings),
  };
}

interface StoredOffice {
  readonly locale?: string | null;
  readonly name?: string | null;
  readonly timeZone?: unknown;
  readonly contacts?: readonly StoredContact[] | null;
  readonly headings?: StoredHeadings | null;
}

async function publishedOffices(strapi: Core.Strapi): Promise<readonly StoredOffice[]> {
  return remember<readonly StoredOffice[]>(strapi, 'offices', [officeTag], () =>
    strapi.documents('api::office.office').findMany({
      locale: '*',
      status: 'published',
      populate: { contacts: { populate: ['phones'] }, headings: true },
    }),
  );
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

type StoredHeadings = { readonly [Name in keyof FrontPageHeadings]?: string | null };

function headingsOf(headings: StoredHeadings | null | undefined): FrontPageHeadings {
  const { featured = null, latest = null, allMessages = null } = headings ?? {};
  return { featured, latest, allMessages };
}
