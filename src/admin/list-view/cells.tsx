import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isCivilDate, isInstant, isTimeZone } from '../kit/read-value';
import { valueName } from '../content-names/wording';
import { sayShortDate, sayMoment } from '../kit/say-moment';
import { usePanelSetting } from '../kit/use-panel-setting';
import type { ListRow } from './list-layout';

interface Props {
  readonly row: ListRow;
  readonly name: string;
}

/** The day that is stored, whatever zone the browser is in. */
export function CivilDateCell({ row, name }: Props) {
  const { locale } = useIntl();
  const value = row[name];
  return <CellText said={isCivilDate(value) ? sayShortDate(value, locale) : null} />;
}

/** A moment in the zone that its entry names, or else in the office's; never in the browser's, as Strapi has it. */
export function MomentCell({ row, name }: Props) {
  const { locale } = useIntl();
  const setting = usePanelSetting();
  const value = row[name];
  const timeZone = isOwnTime(name) && isTimeZone(row['timeZone']) ? row['timeZone'] : setting?.officeTimeZone;
  return <CellText said={isInstant(value) && timeZone ? sayMoment(value, timeZone, locale) : null} />;
}

/** A value of an enumeration in words. */
export function ValueCell({ row, name }: Props) {
  const { formatMessage } = useIntl();
  const value = row[name];
  return <CellText said={typeof value === 'string' ? formatMessage(valueName(value)) : null} />;
}

/** Whether it is told by the clocks of where it takes place, and not by those of the desk. */
function isOwnTime(name: string): boolean {
  return name === 'startsAt' || name === 'endsAt';
}

function CellText({ said }: { readonly said: string | null }) {
  return (
    <Typography textColor="neutral800" style={narrow}>
      {said ?? '-'}
    </Typography>
  );
}

/**
 * Words of a narrow column stand below each other, day and month on one line: a list with its status has to fit beside
 * two menus at 1280 pixels.
 */
export const narrow = { display: 'block', minWidth: '5.6rem', maxWidth: '11rem', whiteSpace: 'normal' } as const;
