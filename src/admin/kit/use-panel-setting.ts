import { useEffect, useState } from 'react';
import { toInstant } from 'strapi-plugin-dateline/core';
import { ticker } from 'strapi-plugin-dateline/strapi-admin';
import type { PanelSetting } from '../../press/panel/panel-setting';
import { useAsk, type Ask } from './use-answer';

/**
 * The panel's setting, asked for once by all cells and fields, and again after five minutes, so that a zone that was changed
 * reaches an open panel. Its `asOf` is the server's time at which a screen is handed it, however old the answer is.
 * Undefined until the answer is there.
 */
export function usePanelSetting(): PanelSetting | undefined {
  const ask = useAsk();
  const [setting, setSetting] = useState<PanelSetting>();
  useEffect(() => {
    let isShown = true;
    const show = (answer: PanelSetting) => {
      const nowMs = ticker.nowMs();
      const asOf = nowMs === undefined ? answer.asOf : toInstant(Math.round(nowMs));
      if (isShown) setSetting({ ...answer, asOf });
    };
    lastAnswer(ask).then(show, () => undefined);
    return () => {
      isShown = false;
    };
  }, [ask]);
  return setting;
}

const LIFETIME_MS = 300_000;

let last: { readonly answer: Promise<PanelSetting>; readonly askedAtMs: number } | undefined;

function lastAnswer(ask: Ask): Promise<PanelSetting> {
  if (last && performance.now() - last.askedAtMs < LIFETIME_MS) return last.answer;
  const answer = ask<PanelSetting>('/chancery/desk');
  const asked = { answer, askedAtMs: performance.now() };
  last = asked;
  // What failed is asked again by whoever comes next.
  answer.catch(() => {
    if (last === asked) last = undefined;
  });
  return answer;
}
