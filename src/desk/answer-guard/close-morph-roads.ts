import type { Core } from '@strapi/strapi';

/**
 * Makes every way back from something shared to whatever uses it (a file's `related`) private: `populate=*` leaves it
 * out at any depth, no answer shows it, no filter or sort takes it, and GraphQL does not have it. The panel does not ask
 * about `private`.
 */
export function closeMorphRoads(strapi: Core.Strapi): void {
  for (const { attributes } of Object.values(strapi.contentTypes)) {
    for (const attribute of Object.values(attributes) as unknown as Relation[]) {
      if (attribute.type === 'relation' && attribute.relation?.startsWith('morphTo')) attribute.private = true;
    }
  }
}

interface Relation {
  readonly type: string;
  readonly relation?: string;
  private?: boolean;
}
