import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { ChangeKind } from '../../press/public/fixed-words';
import type { LocalMoment } from '../../press/moments/local-moment';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { ScheduleAction } from '../../press/schedule/schedule';

/** What an officer does to a text from its side panel: to this version of it alone, or to all its languages. */
export type PanelAct =
  | WholeTextAct
  | { readonly kind: 'approve'; readonly id: number; readonly savedAt: Instant | null }
  | { readonly kind: 'correct'; readonly change: ChangeKind; readonly note: string };

/** `except`: the locales that are left out. */
type WholeTextAct = { readonly except: readonly string[] } & (
  | { readonly kind: 'embargo'; readonly until: Instant; readonly reason: string }
  | { readonly kind: 'lift'; readonly reason: string }
  | {
      readonly kind: 'schedule';
      readonly action: ScheduleAction;
      readonly moment: LocalMoment;
      readonly timeZone: TimeZone;
    }
  | { readonly kind: 'unschedule'; readonly id: number }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'restore'; readonly version: 'public' | 'draft' }
);

export interface PanelRequest {
  readonly url: string;
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly data?: Readonly<Record<string, unknown>>;
}

export function addressOf({ type, documentId, locale }: PublicationVersion): string {
  return `/chancery/publications/${type}/${encodeURIComponent(documentId)}/${encodeURIComponent(locale)}`;
}

export function requestOf(version: PublicationVersion, act: PanelAct): PanelRequest {
  const address = addressOf(version);
  switch (act.kind) {
    case 'embargo':
    case 'lift': {
      const until = act.kind === 'lift' ? null : act.until;
      const data = { until, reason: act.reason || null, except: act.except };
      return { url: `${address}/embargo`, method: 'PUT', data };
    }
    case 'schedule': {
      const { localTime, offset } = act.moment;
      const data = { action: act.action, localTime, offset, timeZone: act.timeZone, except: act.except };
      return { url: `${address}/schedule`, method: 'POST', data };
    }
    case 'unschedule':
      return { url: `${address}/schedule/${act.id}?${exceptQuery(act)}`, method: 'DELETE' };
    case 'approve':
      return { url: `${address}/schedule/${act.id}/approval`, method: 'POST', data: { savedAt: act.savedAt } };
    case 'withdraw':
      return { url: `${address}/withdrawal`, method: 'POST', data: { reason: act.reason, except: act.except } };
    case 'restore':
      return { url: `${address}/withdrawal?version=${act.version}&${exceptQuery(act)}`, method: 'DELETE' };
    case 'correct':
      return { url: `${address}/correction`, method: 'POST', data: { kind: act.change, note: act.note } };
  }
}

function exceptQuery({ except }: WholeTextAct): string {
  return except.length === 0 ? '' : String(new URLSearchParams({ except: except.join(',') }));
}

/** A schedule leaves the text as it is; whatever else is done changes what the form beside the panel has loaded. */
export function changesText({ kind }: PanelAct): boolean {
  return kind !== 'schedule' && kind !== 'unschedule' && kind !== 'approve';
}
