import type { Context } from 'koa';

/** What a request to the content manager asked, before Strapi's own plugins rewrote it; `global::panel-address` keeps it. */
export interface Asked {
  readonly query: Readonly<Record<string, unknown>>;
  /** The body's. */
  readonly locale: unknown;
}

export function askedOf(ctx: Context): Asked {
  return (ctx.state.asked as Asked | undefined) ?? { query: ctx.query, locale: undefined };
}
