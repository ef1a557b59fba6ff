import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { onLeftBehind } from './hear-fill-in';
import { text } from './wording';

/** Names what a form that was filled in from another language could not take over. Shows nothing itself. */
export function LeftBehindNotice(): null {
  const { formatMessage, formatList } = useIntl();
  const { toggleNotification } = useNotification();
  useEffect(
    () =>
      onLeftBehind((leftBehind) => {
        const names = formatList(leftBehind.map(({ name }) => name));
        toggleNotification({ type: 'warning', message: formatMessage(text('leftBehind'), { names }) });
      }),
    [formatMessage, formatList, toggleNotification],
  );
  return null;
}
