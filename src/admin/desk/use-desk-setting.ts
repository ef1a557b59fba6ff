import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { DeskSetting } from '../../press/desk/desk-setting';
import type { Heard } from './use-answer';
import { serverMs } from './use-server-minute';

/**
 * The desk's setting, asked for once by all cells and fields, and again after five minutes, so that a zone that was changed
 * reaches an open panel. Its `asOf` is the server's time at which a screen is handed it, however old the answer is.
 * Undefined until the answer is there.
 */
export function useDeskSetting(): DeskSetting | undefined {
  const { get } = useFetchClient();
  const [setting, setSetting] = useState<DeskSetting>();
  useEffect(() => {
    let isShown = true;
    const ask = async (): Promise<Heard<DeskSetting>> => {
      const { data } = (await get<{ data: DeskSetting }>('/chancery/desk')).data;
      return { data, heardAtMs: performance.now() };
    };
    const show = (heard: Heard<DeskSetting>) => {
      if (isShown) setSetting({ ...heard.data, asOf: toInstant(Math.round(serverMs(heard))) });
    };
    lastAnswer(ask).then(show, () => undefined);
    return () => {
      isShown = false;
    };
  }, [get]);
  return setting;
}

const LIFETIME_MS = 300_000;

let last: { readonly answer: Promise<Heard<DeskSetting>>; readonly askedAtMs: number } | undefined;

function lastAnswer(ask: () => Promise<Heard<DeskSetting>>): Promise<Heard<DeskSetting>> {
  if (last && performance.now() - last.askedAtMs < LIFETIME_MS) return last.answer;
  const answer = ask();
  const asked = { answer, askedAtMs: performance.now() };
  last = asked;
  // What failed is asked again by whoever comes next.
  answer.catch(() => {
    if (last === asked) last = undefined;
  });
  return answer;
}
