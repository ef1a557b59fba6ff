import { useIntl } from 'react-intl';
import type { Shortlist, UnshownItem } from '../../press/panel/today';
import { editAddress } from '../kit/edit-address';
import { listMark } from '../kit/list-mark';
import { EntryLine, EntryList, Remark } from './EntryLine';
import { text } from './wording';

/** What pages leave out, since something in it cannot be shown; by the names of what is wrong. */
export function UnshownSection({ unshown: { items, total } }: { readonly unshown: Shortlist<UnshownItem> }) {
  const { formatMessage } = useIntl();
  return (
    <EntryList heading={formatMessage(text('today.unshown'), { total })}>
      {items.map((item) => (
        <Item key={`${item.documentId} ${item.locale}`} item={item} />
      ))}
      {total > items.length && (
        <li>
          <Remark>{formatMessage(text('today.more'), { count: total - items.length })}</Remark>
        </li>
      )}
    </EntryList>
  );
}

function Item({ item: { uid, documentId, locale, title, wrong } }: { readonly item: UnshownItem }) {
  const { formatMessage, locale: language } = useIntl();
  const fields = wrong.map((name) => formatMessage(text(`field.${name}`))).join(listMark(language));
  return (
    <EntryLine title={title || formatMessage(text('today.nameless'))} to={editAddress(uid, documentId, locale)}>
      <Remark>
        {formatMessage(text('unshown.wrong'), { fields })} · {locale}
      </Remark>
    </EntryLine>
  );
}
