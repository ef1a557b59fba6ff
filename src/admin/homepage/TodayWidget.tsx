import { Badge, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Shortlist, Today, TodayItem } from '../../press/panel/today';
import { publicationTypes } from '../../press/publication/publication-types';
import { editAddress } from '../kit/edit-address';
import { text as deskText } from '../kit/wording';
import { useAnswer, type Heard } from '../kit/use-answer';
import { useSaySentence } from '../kit/use-say-sentence';
import { useServerMinute, useWhenPassed } from '../kit/use-server-minute';
import { EntryLine, EntryList, Remark } from './EntryLine';
import { FailingSection } from './FailingSection';
import { text } from './wording';
import { UnshownSection } from './UnshownSection';
import { useSayWhen } from './use-say-when';
import { WidgetStates } from './WidgetStates';

/** What goes out next, is under embargo, did not happen, and links to what is not public. Asked for once; the words follow the time. */
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

const sections = ['missed', 'next', 'embargoed', 'unlinked'] as const;

function Filled({ heard }: { readonly heard: Heard<Today> }) {
  const { formatMessage } = useIntl();
  const now = useServerMinute(heard) ?? heard.data.asOf;
  const { officeTimeZone } = heard.data;
  const { unshown, failing = [] } = heard.data;
  const sayWhen = useSayWhen(now, officeTimeZone);
  const filled = sections.filter((section) => heard.data[section].total > 0);
  if (filled.length + unshown.total + failing.length === 0)
    return <Widget.NoData>{formatMessage(text('today.empty'))}</Widget.NoData>;
  return (
    <>
      {failing.length > 0 && <FailingSection failing={failing} sayWhen={sayWhen} />}
      {unshown.total > 0 && <UnshownSection unshown={unshown} />}
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
  const { type, documentId, locale, title, action, at, trouble, reason, said } = item;
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
      {reason && <Remark>{saySentence(reason, said)}</Remark>}
    </EntryLine>
  );
}
