import type { Core } from '@strapi/strapi';
import { isEditor } from '../rights/is-editor';
import { refusal } from '../refusals/refusal';

export function refuseUnlessEditor(strapi: Core.Strapi): void {
  if (!isEditor(strapi)) throw refusal('schedule.for-editors');
}
