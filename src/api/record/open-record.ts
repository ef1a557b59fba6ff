import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** The record for admins who are editors. */
export function openRecord(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [adminRoute('GET', '/records', 'api::record.record.list')],
  });
}
