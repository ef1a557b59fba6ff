import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { ChangeKind } from '../../press/publication-life';
import type { LocalMoment } from '../../press/schedule/local-moment';
import type { PublicationVersion, ScheduleAction } from '../../press/schedule/schedule';

/** What an officer does to a text from its side panel. */
export type PanelAct =
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
  | { readonly kind: 'correct'; readonly change: ChangeKind; readonly note: string };

export interface PanelRequest {
  readonly url: string;
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly data?: Readonly<Record<string, unknown>>;
}

export function addressOf({ type, documentId, locale }: PublicationVersion): string {
  return `/chancery/publications/${type}/${encodeURIComponent(documentId)}/${encodeURIComponent(locale)}`;
}

export function requestOf(publication: PublicationVersion, act: PanelAct): PanelRequest {
  const address = addressOf(publication);
  switch (act.kind) {
    case 'embargo':
      return { url: `${address}/embargo`, method: 'PUT', data: { until: act.until, reason: act.reason || null } };
    case 'lift':
      return { url: `${address}/embargo`, method: 'PUT', data: { until: null, reason: act.reason || null } };
    case 'schedule': {
      const { localTime, offset } = act.moment;
      const data = { action: act.action, localTime, offset, timeZone: act.timeZone };
      return { url: `${address}/schedule`, method: 'POST', data };
    }
    case 'unschedule':
      return { url: `${address}/schedule/${act.id}`, method: 'DELETE' };
    case 'withdraw':
      return { url: `${address}/withdrawal`, method: 'POST', data: { reason: act.reason } };
    case 'restore':
      return { url: `${address}/withdrawal?version=${act.version}`, method: 'DELETE' };
    case 'correct':
      return { url: `${address}/correction`, method: 'POST', data: { kind: act.change, note: act.note } };
  }
}

/** A schedule leaves the text as it is; whatever else is done changes what the form beside the panel has loaded. */
export function changesText({ kind }: PanelAct): boolean {
  return kind !== 'schedule' && kind !== 'unschedule';
}
