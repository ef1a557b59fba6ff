/** What Strapi’s entity manager does to whole rows. */
export type Verb = 'create' | 'createMany' | 'update' | 'updateMany' | 'delete' | 'deleteMany';

export type Write = (uid: string, params?: WriteParams) => Promise<unknown>;

export interface WriteParams {
  readonly where?: unknown;
  readonly data?: unknown;
  readonly filters?: unknown;
  readonly _q?: unknown;
}
