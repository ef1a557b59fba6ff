import type { IncomingMessage } from 'node:http';
import type { KeptAnswer } from '../../core/kept-answer';

/** An answer that is being made: all who ask the same in the same generation wait for it. */
export interface Flight {
  /** Null where what came of it is nobody else’s. */
  readonly landed: Promise<KeptAnswer | null>;
  readonly load: Load;
}

/** What has to be known from before an answer is begun. */
export interface Load {
  readonly address: string;
  readonly born: number;
  /** In milliseconds of the app’s clock. */
  readonly asOf: number;
  /** On the stopwatch of this process: whatever others had changed by then is in it. */
  readonly startedMs: number;
  land(answer: KeptAnswer | null): void;
}

const loads = new WeakMap<IncomingMessage, Load>();

export function loadOf(request: IncomingMessage): Load | undefined {
  return loads.get(request);
}

/** @param key of the flights that may be joined */
export function takeOff(
  flights: Map<string, Flight>,
  { key, request, ...begun }: Pick<Load, 'address' | 'born' | 'asOf' | 'startedMs'> & Departure,
): void {
  let land: Load['land'] = () => {};
  const landed = new Promise<KeptAnswer | null>((resolve) => (land = resolve));
  const load: Load = {
    ...begun,
    land(answer) {
      if (flights.get(key)?.load === load) flights.delete(key);
      land(answer);
    },
  };
  flights.set(key, { landed, load });
  loads.set(request, load);
}

interface Departure {
  readonly key: string;
  readonly request: IncomingMessage;
}
