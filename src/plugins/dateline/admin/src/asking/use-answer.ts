import { useCallback, useEffect, useRef, useState } from 'react';
import { onReturn } from './on-return';
import { useAsk } from './use-ask';

/** What the server answered; another object each time it was asked. */
export interface Heard<Answer> {
  readonly data: Answer;
}

export interface Asked<Answer> {
  /** Undefined until the first answer; the last good one stays while a newer is fetched, and if that fails. */
  readonly heard: Heard<Answer> | undefined;
  readonly hasFailed: boolean;
  /** Whether somebody waits: for the first answer, or for one that was asked for by hand. */
  readonly isAwaited: boolean;
  readonly askAgain: () => void;
}

interface State<Answer> {
  readonly path: string;
  readonly heard?: Heard<Answer>;
  readonly hasFailed: boolean;
  readonly isAwaited: boolean;
}

/**
 * Asks the server once, and again only when the page is looked at again, the network is back or the machine has slept: its
 * answer is old then.
 *
 * @param isWanted while false nothing is asked, and what was answered before stays
 */
export function useAnswer<Answer>(path: string, isWanted = true): Asked<Answer> {
  const ask = useAsk();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State<Answer>>(() => unasked(path));
  const isUnderWay = useRef(false);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    const settle = (next: (last: State<Answer>) => State<Answer>) => {
      if (!isShown) return;
      isUnderWay.current = false;
      setState((last) => next(last.path === path ? last : unasked(path)));
    };
    isUnderWay.current = true;
    ask<Answer>(path).then(
      (data) => settle(() => ({ path, heard: { data }, hasFailed: false, isAwaited: false })),
      () => settle((last) => ({ ...last, hasFailed: true, isAwaited: false })),
    );
    return () => {
      isShown = false;
      isUnderWay.current = false;
    };
  }, [ask, path, turn, isWanted]);

  useEffect(() => {
    if (!isWanted) return undefined;
    // Who opens the lid of a laptop is at once back at the page and on the network.
    return onReturn(() => isUnderWay.current || setTurn(nextTurn));
  }, [isWanted]);

  const askAgain = useCallback(() => {
    setState((last) => ({ ...last, isAwaited: true }));
    setTurn(nextTurn);
  }, []);
  const { heard, hasFailed, isAwaited } = state.path === path ? state : unasked<Answer>(path);
  return { heard, hasFailed, isAwaited, askAgain };
}

function unasked<Answer>(path: string): State<Answer> {
  return { path, hasFailed: false, isAwaited: true };
}

function nextTurn(turn: number): number {
  return turn + 1;
}
