/** The parts of the panel that a project can do without; `config/plugins` says so, and the server hands it on. */
export interface WantedParts {
  readonly dates: boolean;
  readonly widgets: boolean;
}

/**
 * Read when the panel arranges itself. What the server does not say, or could not, is wanted.
 * @param panel `window.strapi`, with the flags that Strapi asks for before anything else
 */
export function wantedParts(panel: unknown): WantedParts {
  const said = partOf(partOf(panel, 'flags'), 'dateline');
  return { dates: said['dates'] !== false, widgets: said['widgets'] !== false };
}

function partOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const part = (value as Readonly<Record<string, unknown>>)[name];
  return typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>) : {};
}
