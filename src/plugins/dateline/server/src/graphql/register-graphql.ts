import type { Core } from '@strapi/strapi';
import { hasComputedFields } from '../opt-in/computed-field-names';
import type { Schemas } from '../opt-in/opt-in';
import type { Model } from '../schema';
import { breakdownType, computedFieldsType } from './computed-field-types';
import type { Nexus } from './nexus-types';
import { rootAtPlugin } from './root-at';

interface ExtensionContext {
  readonly nexus: Nexus;
  readonly typeRegistry: { has(typeName: string): boolean };
}

/** The computed fields on the types that the plugin graphql generates; nothing where that plugin is not installed. */
export function registerGraphql(strapi: Core.Strapi, schemas: Schemas): void {
  const graphql = strapi.plugins['graphql'];
  const computing = [...schemas.optIns].filter(([, optIn]) => hasComputedFields(optIn));
  if (!graphql || computing.length === 0) return;
  const { naming } = graphql.service('utils');
  const typeNameOf = (model: Model): string =>
    model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);

  graphql.service('extension').use(({ nexus, typeRegistry }: ExtensionContext) => ({
    types: [
      breakdownType(nexus),
      ...computing.flatMap(([uid, optIn]) => {
        const model = schemas.getModel(uid);
        const typeName = model && typeNameOf(model);
        // A project may have taken the type out of its GraphQL schema.
        return typeName && typeRegistry.has(typeName)
          ? [computedFieldsType(nexus, typeName, { strapi, model, optIn })]
          : [];
      }),
    ],
    plugins: [rootAtPlugin(strapi, nexus, schemas)],
  }));
}
