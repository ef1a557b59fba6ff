import type { StrapiApp } from '@strapi/strapi/admin';

/** What Strapi's panel takes for one field; its own type is not exported. */
export type CustomField = Extract<Parameters<StrapiApp['customFields']['register']>[0], { name: string }>;
