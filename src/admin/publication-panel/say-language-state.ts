import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { LanguageState } from '../../press/panel/publication-state';
import { listMark } from '../kit/list-mark';
import { sayMoment } from '../kit/say-moment';
import { text } from './wording';

/** Where a language of a text stands, in the panel's language: `not public, under embargo until 5 Mar 2031, 12:00 GMT`. */
export function useSayLanguageState() {
  const { formatMessage, locale } = useIntl();
  return (language: LanguageState, timeZone: TimeZone): string => {
    const said = (at: Instant) => ({ moment: sayMoment(at, timeZone, locale) });
    const { stage, embargoedUntil, isSetApart, pending, failure } = language;
    return [
      formatMessage(text(`state.${stage}`)),
      ...(embargoedUntil === null ? [] : [formatMessage(text('state.embargo'), said(embargoedUntil))]),
      ...(isSetApart ? [formatMessage(text('state.apart'))] : []),
      ...pending.flatMap(({ action, at, approval, obstacle }) => [
        formatMessage(text(`state.set.${action}`), said(at)),
        ...(approval === 'approved' ? [] : [formatMessage(text(`state.${approval}`))]),
        ...(obstacle === null ? [] : [formatMessage(text('state.stopped'))]),
      ]),
      ...(failure === null ? [] : [formatMessage(text(`state.failed.${failure.action}`), said(failure.at))]),
    ].join(listMark(locale));
  };
}
