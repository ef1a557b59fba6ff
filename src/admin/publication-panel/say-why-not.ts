import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import { sayInstant } from '../kit/say-instant';
import { text } from './wording';
import type { WhyNotPublished } from './why-not-published';

/** Says in the panel's language why a text cannot be published. */
export function useSayWhyNot() {
  const { formatMessage, locale } = useIntl();
  return (why: WhyNotPublished, timeZone: TimeZone): string =>
    formatMessage(text(`why.${why.reason}`), {
      moment: why.reason === 'embargo' ? sayInstant(why.until, timeZone, locale) : '',
    });
}
