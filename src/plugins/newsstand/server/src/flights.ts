import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptAnswer } from '../../core/kept-answer';

/** An answer that is being made: all who ask the same in the same generation wait for it. */
export interface Flight {
  readonly landed: Promise<Landed>;
  readonly load: Load;
}

/** `changed` where it was out of date when it was made, null where what came of it is nobody else’s. */
export type Landed = KeptAnswer | 'changed' | null;

/** What has to be known from before an answer is begun. */
export interface Load {
  readonly address: string;
  readonly born: number;
  /** In milliseconds of the app’s clock. */
  readonly asOf: number;
  /** On the stopwatch of this process: whatever others had changed by then is in it. */
  readonly startedMs: number;
  /** Whether the app’s outermost middleware has it, and will let it land whatever happens. */
  isTakenUp: boolean;
  land(answer: Landed): void;
}

const loads = new WeakMap<IncomingMessage, Load>();

export function loadOf(request: IncomingMessage): Load | undefined {
  return loads.get(request);
}

/**
 * @param key of the flights that may be joined
 * @param response what never comes to the app’s middlewares ends with it
 */
export function takeOff(
  flights: Map<string, Flight>,
  { key, request, response, ...begun }: Pick<Load, 'address' | 'born' | 'asOf' | 'startedMs'> & Departure,
): void {
  let land: Load['land'] = () => {};
  const landed = new Promise<Landed>((resolve) => (land = resolve));
  const load: Load = {
    ...begun,
    isTakenUp: false,
    land(answer) {
      if (flights.get(key)?.load === load) flights.delete(key);
      land(answer);
    },
  };
  flights.set(key, { landed, load });
  loads.set(request, load);
  response.once('close', () => {
    if (!load.isTakenUp) load.land(null);
  });
}

interface Departure {
  readonly key: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}
