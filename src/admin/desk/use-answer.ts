import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { onReturn } from './on-return';

/** An answer of the desk, and when it was heard by the page's stopwatch: the server's time is counted on from there. */
export interface Heard<Answer> {
  readonly data: Answer;
  readonly heardAtMs: number;
}

export interface Asked<Answer> {
  /** Undefined until the first answer; the last good one stays while a newer is fetched, and if that fails. */
  readonly heard: Heard<Answer> | undefined;
  readonly hasFailed: boolean;
  readonly askAgain: () => void;
}

interface State<Answer> {
  readonly path: string;
  readonly heard?: Heard<Answer>;
  readonly hasFailed: boolean;
}

/**
 * Asks the desk once, and again only when the page is looked at again, the network is back or the machine has slept: its
 * answer is old then, and its stopwatch may have stood still.
 */
export function useAnswer<Answer>(path: string): Asked<Answer> {
  const { get } = useFetchClient();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State<Answer>>({ path, hasFailed: false });
  const askAgain = useCallback(() => setTurn((count) => count + 1), []);

  useEffect(() => {
    let isWanted = true;
    const askedAtMs = performance.now();
    get<{ data: Answer }>(path).then(
      (response) => {
        const heard = { data: response.data.data, heardAtMs: (askedAtMs + performance.now()) / 2 };
        if (isWanted) setState({ path, heard, hasFailed: false });
      },
      () => {
        if (isWanted) setState((last) => ({ ...(last.path === path ? last : { path }), hasFailed: true }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [get, path, turn]);

  useEffect(() => onReturn(askAgain), [askAgain]);

  const { heard, hasFailed } = state.path === path ? state : { heard: undefined, hasFailed: false };
  return { heard, hasFailed, askAgain };
}
