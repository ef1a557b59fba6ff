import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { LocaleGaps, FrontPageGap, FrontPageGaps } from '../../press/panel/front-page-gaps';
import { editAddress } from '../kit/edit-address';
import { sayCivilDate } from '../kit/say-moment';
import { sayLanguage } from '../kit/say-language';
import { useAnswer } from '../kit/use-answer';
import { EntryLine, EntryList, Remark } from './EntryLine';
import { text } from './wording';
import { WidgetStates } from './WidgetStates';

/** What the front page lacks in which locale, each entry leading to where it is written. */
export function FrontPageGapsWidget() {
  const { formatMessage } = useIntl();
  const asked = useAnswer<FrontPageGaps>('/chancery/front-page-gaps');
  return (
    <WidgetStates asked={asked} loading={formatMessage(text('translations.loading'))}>
      {({ data }) => <Filled gaps={data} />}
    </WidgetStates>
  );
}

function Filled({ gaps: { locales } }: { readonly gaps: FrontPageGaps }) {
  const { formatMessage } = useIntl();
  if (locales.length === 0) return <Widget.NoData>{formatMessage(text('translations.alone'))}</Widget.NoData>;
  if (locales.every(({ total }) => total === 0))
    return <Widget.NoData>{formatMessage(text('translations.empty'))}</Widget.NoData>;
  return locales.map((group) => <Locale key={group.locale} group={group} />);
}

function Locale({ group: { locale, items, total } }: { readonly group: LocaleGaps }) {
  const { formatMessage, locale: panelLanguage } = useIntl();
  const state = total === 0 ? text('translations.complete') : text('translations.lacking');
  return (
    <EntryList heading={`${sayLanguage(locale, panelLanguage)}: ${formatMessage(state, { total })}`}>
      {items.map((gap) => (
        <Gap key={`${gap.part} ${gap.documentId}`} gap={gap} locale={locale} />
      ))}
      {total > items.length && (
        <li>
          <Remark>{formatMessage(text('today.more'), { count: total - items.length })}</Remark>
        </li>
      )}
    </EntryList>
  );
}

function Gap({ gap, locale }: { readonly gap: FrontPageGap; readonly locale: string }) {
  const { formatMessage, formatList, locale: panelLanguage } = useIntl();
  const { part, uid, documentId, title, date, state, lacks } = gap;
  const words = formatList(lacks.map((word) => formatMessage(text(`word.${word}`))));
  const about = [
    formatMessage(text(`part.${part}`)),
    ...(date === null ? [] : [sayCivilDate(date, panelLanguage)]),
    formatMessage(text(`state.${state}`), { words }),
  ];
  return (
    <EntryLine title={title || formatMessage(text(`part.${part}`))} to={editAddress(uid, documentId, locale)}>
      <Remark>{about.join(' · ')}</Remark>
    </EntryLine>
  );
}
