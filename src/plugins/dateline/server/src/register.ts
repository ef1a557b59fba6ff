import type { Core, UID } from '@strapi/strapi';
import { registerGraphql } from './graphql/register-graphql';
import { addHomepageRoutes } from './homepage/add-homepage-routes';
import { createOptIns } from './opt-in/create-opt-ins';
import type { Schemas } from './opt-in/opt-in';
import { messageField } from './message-field';
import { registerAtParameter } from './rest/at-parameter';
import { speakPanelLanguage } from './panel-language';
import { outputSanitizer } from './rest/output-sanitizer';
import { guardDatabase } from './saving/guard-database';
import { guardDocuments } from './saving/guard-documents';
import type { Model } from './schema';
import { tellPanel } from './settings';
import { timeZoneField } from './time-zone-field';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register([timeZoneField, messageField]);
  const models = Object.values<Model>({ ...strapi.contentTypes, ...strapi.components });
  const optIns = createOptIns(models);
  const schemas: Schemas = { getModel: (uid) => strapi.getModel(uid as UID.Schema), optIns };

  strapi.sanitizers.add('content-api.output', outputSanitizer(strapi, schemas));
  registerAtParameter(strapi);
  registerGraphql(strapi, schemas);
  strapi.documents.use(guardDocuments(strapi, schemas));
  guardDatabase(strapi, schemas);
  addHomepageRoutes(strapi, schemas);
  speakPanelLanguage(strapi);
  tellPanel(strapi);
}
