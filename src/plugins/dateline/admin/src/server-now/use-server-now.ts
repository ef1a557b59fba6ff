import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { toInstant, type Instant } from '../../../core';
import { createServerTime, readClocks, type ServerTime } from './server-time';

export interface ServerNow {
  /** The minute that the server's clock is in. */
  readonly asOf: Instant;
  /** The locale of entries that have none of their own. */
  readonly defaultLocale: string;
}

/**
 * The time by the server: the browser's clock may be wrong. Asked for when it is first wanted, when the window comes back
 * from the background, and after the machine slept; in between it is counted on. Undefined until the answer is there, and
 * where there is none.
 */
export function useServerNow(isWanted: boolean): ServerNow | undefined {
  const { get } = useFetchClient();
  const [now, setNow] = useState<ServerNow>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let heard: Heard | undefined;
    let isShown = true;
    // The same minute gives the same text, and React then renders nothing anew.
    const show = () => isShown && heard && setNow(sameOr(minuteOf(heard)));
    const ask = async () => {
      const asked = readClocks();
      const { asOf, defaultLocale } = (await get<{ data: ServerNow }>('/dateline/now')).data.data;
      heard = { time: createServerTime(asOf, asked, readClocks()), defaultLocale };
      show();
    };
    const askAgain = () => {
      if (document.visibilityState === 'visible') ask().catch(nothing);
    };
    const look = () => {
      if (!heard?.time.hasLeapt()) return void show();
      // Until the server has been heard again, the last minute that was known stays.
      heard = undefined;
      askAgain();
    };
    ask().catch(nothing);
    const timer = window.setInterval(look, 1000);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isShown = false;
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [get, isWanted]);
  return now;
}

interface Heard {
  readonly time: ServerTime;
  readonly defaultLocale: string;
}

function minuteOf({ time, defaultLocale }: Heard): ServerNow {
  return { asOf: toInstant(Math.floor(time.now() / 60_000) * 60_000), defaultLocale };
}

function sameOr(next: ServerNow) {
  return (shown: ServerNow | undefined) => (shown?.asOf === next.asOf ? shown : next);
}

/** Without an answer the fields do without the time: they can be filled in all the same. */
function nothing(): void {}
