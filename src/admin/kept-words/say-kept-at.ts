import { useIntl } from 'react-intl';
import { parseInstant } from 'strapi-plugin-dateline/core';
import { sayInstant } from '../kit/say-instant';
import { usePanelSetting } from '../kit/use-panel-setting';

/** When the words were kept, by the office's clocks; empty until these are known. */
export function useSayKeptAt(keptAt: string): string {
  const { locale } = useIntl();
  const zone = usePanelSetting()?.officeTimeZone;
  return zone === undefined ? '' : sayInstant(parseInstant(keptAt), zone, locale);
}
