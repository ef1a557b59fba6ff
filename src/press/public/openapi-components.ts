import { z } from 'zod';
import { redirectAnswer, withdrawalList } from './former-address';
import { frontPageAnswer } from './front-page';
import { shapeNames } from './shape';
import { timelinePage } from './timeline';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an address answers. */
const answers = {
  '/api/timeline': timelinePage,
  '/api/front-page': frontPageAnswer,
  '/api/withdrawals': withdrawalList,
  '/api/redirects': redirectAnswer,
} as const;

/** The name of the schema that an address answers by. */
export function componentOf(address: keyof typeof answers): string | undefined {
  return shapeNames.get(answers[address])?.id;
}

/** Where a document of OpenAPI keeps its schemas. */
const componentPath = '#/components/schemas/';

/** Every public shape as a schema of OpenAPI 3.1, by its name: https://spec.openapis.org/oas/v3.1.0#components-object */
export function openapiComponents(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(shapeNames, {
    uri: (name) => `${componentPath}${name}`,
    // As they are written, where an object of Strapi's is open to what it may say beside.
    io: 'input',
    override: ({ jsonSchema }) => leaveOutPatterns(jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  );
}

/** A format says the same in one word, and the bounds of safe integers say nothing. */
function leaveOutPatterns(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
