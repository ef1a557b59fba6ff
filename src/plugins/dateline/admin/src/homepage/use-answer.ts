import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../core';
import { createServerTime, readClocks } from '../server-now/server-time';
import { ticker } from './ticker';

type State<Answer> =
  { readonly is: 'loading' } | { readonly is: 'failed' } | { readonly is: 'told'; readonly answer: Answer };

/**
 * What the server answers a widget: asked for once, and once more after the machine slept, when the page is looked at
 * again and when the network is back. What was told stays on the screen meanwhile, as long as the time is known.
 */
export function useAnswer<Answer extends { readonly asOf: Instant }>(path: string) {
  const { get } = useFetchClient();
  const [state, setState] = useState<State<Answer>>({ is: 'loading' });
  const isAsking = useRef(false);

  const ask = useCallback(async () => {
    // Who opens the lid of a laptop is at once back at the page and on the network.
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      const asked = readClocks();
      const answer = (await get<{ data: Answer }>(path)).data.data;
      ticker.hear(createServerTime(answer.asOf, asked, readClocks()));
      setState({ is: 'told', answer });
    } catch {
      setState((last) => (last.is === 'told' && ticker.second() !== undefined ? last : { is: 'failed' }));
    } finally {
      isAsking.current = false;
    }
  }, [get, path]);

  useEffect(() => {
    ask();
    return whenBack(ask);
  }, [ask]);

  const askAgain = useCallback(() => {
    setState({ is: 'loading' });
    ask();
  }, [ask]);
  return { state, askAgain };
}

function whenBack(listener: () => void): () => void {
  const whenShown = () => {
    if (!document.hidden) listener();
  };
  const stopListening = ticker.onAwake(listener);
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('online', listener);
  return () => {
    stopListening();
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('online', listener);
  };
}
