import { Badge, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Shortlist, Today, TodayItem } from '../../press/desk/today';
import { publicationTypes } from '../../press/publication-types';
import { editAddress } from '../desk/edit-address';
import { text as deskText } from '../desk/texts';
import { useAnswer, type Heard } from '../desk/use-answer';
import { useSaySentence } from '../desk/use-say-sentence';
import { useServerMinute, useWhenPassed } from '../desk/use-server-minute';
import { EntryLine, EntryList, Remark } from './EntryLine';
import { text } from './texts';
import { useSayWhen } from './use-say-when';
import { WidgetStates } from './WidgetStates';

/** What goes out next, what is under embargo, and what did not happen. Asked for once; the words follow the time. */
export function TodayWidget() {
  const { formatMessage } = useIntl();
  const asked = useAnswer<Today>('/chancery/today');
  const { next, embargoed } = asked.heard?.data ?? { next: nothing, embargoed: nothing };
  useWhenPassed(
    asked.heard,
    [...next.items, ...embargoed.items].map(({ at }) => at),
    asked.askAgain,
  );
  return (
    <WidgetStates asked={asked} loading={formatMessage(text('today.loading'))}>
      {(heard) => <Filled heard={heard} />}
    </WidgetStates>
  );
}

const nothing: Shortlist<TodayItem> = { items: [], total: 0 };

const sections = ['missed', 'next', 'embargoed'] as const;

function Filled({ heard }: { readonly heard: Heard<Today> }) {
  const { formatMessage } = useIntl();
  const now = useServerMinute(heard) ?? heard.data.asOf;
  const { officeTimeZone } = heard.data;
  const filled = sections.filter((section) => heard.data[section].total > 0);
  if (filled.length === 0) return <Widget.NoData>{formatMessage(text('today.empty'))}</Widget.NoData>;
  return (
    <>
      {filled.map((section) => (
        <Section key={section} section={section} today={heard.data} now={now} />
      ))}
      <Remark>{formatMessage(deskText('times'), { timeZone: officeTimeZone })}</Remark>
    </>
  );
}

interface SectionProps {
  readonly section: (typeof sections)[number];
  readonly today: Today;
  readonly now: Instant;
}

function Section({ section, today, now }: SectionProps) {
  const { formatMessage } = useIntl();
  const sayWhen = useSayWhen(now, today.officeTimeZone);
  const { items, total } = today[section];
  return (
    <EntryList heading={formatMessage(text(`today.${section}`), { total })}>
      {items.map((item) => (
        <Item key={`${item.documentId} ${item.locale} ${item.action}`} item={item} when={sayWhen(item.at)} />
      ))}
      {total > items.length && (
        <li>
          <Remark>{formatMessage(text('today.more'), { count: total - items.length })}</Remark>
        </li>
      )}
    </EntryList>
  );
}

function Item({ item, when }: { readonly item: TodayItem; readonly when: string }) {
  const { formatMessage } = useIntl();
  const saySentence = useSaySentence();
  const { type, documentId, locale, title, action, at, trouble, reason } = item;
  return (
    <EntryLine title={title} to={editAddress(publicationTypes[type].uid, documentId, locale)}>
      {trouble && (
        <Badge backgroundColor="danger100" textColor="danger700">
          {formatMessage(text(`trouble.${trouble}`))}
        </Badge>
      )}
      <Typography variant="pi" fontWeight="semiBold" tag="time" dateTime={at}>
        {when}
      </Typography>
      <Remark>
        {formatMessage(text(`action.${action}`))} · {formatMessage(deskText(`type.${type}`))} · {locale}
      </Remark>
      {reason && <Remark>{saySentence(reason)}</Remark>}
    </EntryLine>
  );
}
