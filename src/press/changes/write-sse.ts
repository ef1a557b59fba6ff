import type { Change } from './change';

/**
 * A row as a server-sent event (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
 * Its id is the cursor behind it, which the browser sends back as `Last-Event-ID` when it has lost the connection. JSON has
 * no line breaks of its own, so that the data are one line.
 */
export function writeSse(change: Change, cursor: string): string {
  return `id: ${cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
}

/** Says nothing, and that the connection stands. */
export const keepAlive = ': nothing new\n\n';
