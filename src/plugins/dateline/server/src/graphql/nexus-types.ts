/**
 * What is used of nexus, which the plugin graphql hands to its extensions. Described here and not imported: a project
 * without GraphQL has no nexus, and the plugin's types must be readable there too.
 */
export interface Nexus {
  objectType(config: TypeConfig & { readonly description: string }): unknown;
  extendType(config: TypeConfig): unknown;
  arg(config: ArgConfig): unknown;
  plugin(config: { readonly name: string; onAddOutputField(field: OutputField): void }): unknown;
}

interface TypeConfig {
  readonly name?: string;
  readonly type?: string;
  definition(t: { field(name: string, config: FieldConfig): void }): void;
}

interface FieldConfig {
  readonly type: unknown;
  readonly description?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly resolve?: Resolver;
}

interface ArgConfig {
  readonly type: string;
  readonly description: string;
}

/** A field on its way into the schema, which a nexus plugin may change. */
export interface OutputField {
  readonly parentType: string;
  args?: Record<string, unknown>;
  resolve?: Resolver;
  readonly extensions?: { readonly strapi?: { readonly contentType?: { readonly uid: string } } };
}

export type Resolver = (
  parent: unknown,
  args: Record<string, unknown>,
  context: ResolverContext,
  info: { readonly path: FieldPath },
) => unknown;

/** Made by the plugin graphql once a request. */
export interface ResolverContext {
  readonly koaContext: { readonly query: Readonly<Record<string, unknown>> };
}

export interface FieldPath {
  readonly prev?: FieldPath | undefined;
  readonly key: string | number;
}
