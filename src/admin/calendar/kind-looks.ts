import { CheckCircle, Clock, Lock, WarningCircle } from '@strapi/icons';
import type { CalendarItem, CalendarKind } from '../../press/calendar/calendar';

/** A kind's icon and colours: the icon too, since colour alone tells nothing to many. */
export const kindLooks = {
  planned: { Icon: Clock, background: 'secondary100', color: 'secondary700' },
  published: { Icon: CheckCircle, background: 'success100', color: 'success700' },
  embargoed: { Icon: Lock, background: 'warning100', color: 'warning700' },
} as const satisfies Readonly<Record<CalendarKind, object>>;

const troubleLooks = { Icon: WarningCircle, background: 'danger100', color: 'danger700' } as const;

export function looksOf({ kind, isOverdue, isHeld, isStopped }: CalendarItem) {
  return isOverdue || isHeld || isStopped ? troubleLooks : kindLooks[kind];
}
