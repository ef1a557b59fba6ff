import { useIntl } from 'react-intl';
import { plainText } from '../../press/blocks/blocks';
import { isLinkChange, isNothing } from './changed-fields';
import { text } from './wording';

/** The value of any field as text to be read and compared, a line for each part of it. */
export function useSayValue(): (value: unknown) => string {
  const { formatMessage, formatList } = useIntl();
  const say = (value: unknown): string => {
    if (isNothing(value)) return formatMessage(text('empty'));
    if (typeof value === 'boolean') return formatMessage(text(value ? 'yes' : 'no'));
    if (isLinkChange(value)) return sayLinks(value.connect, value.disconnect);
    if (Array.isArray(value)) return value.map(say).join('\n');
    return typeof value === 'object' ? sayObject(value as Fields) : String(value);
  };
  const sayLinks = (added: readonly unknown[], removed: readonly unknown[]): string =>
    [
      added.length > 0 && formatMessage(text('added'), { names: formatList(added.map(nameOf)) }),
      removed.length > 0 && formatMessage(text('removed'), { names: formatList(removed.map(nameOf)) }),
    ]
      .filter(Boolean)
      .join('\n');
  const sayObject = (value: Fields): string => {
    if ('children' in value || typeof value['text'] === 'string') return plainText(value);
    if (typeof value['count'] === 'number') return formatMessage(text('links'), { count: value['count'] });
    if ('mime' in value || 'documentId' in value) return nameOf(value);
    const parts = Object.entries(value).filter(([name, part]) => !unsaid.has(name) && !isSilent(part));
    return parts.map(([, part]) => say(part)).join(' · ');
  };
  return say;
}

type Fields = Readonly<Record<string, unknown>>;

/** What nobody has written. */
const unsaid: ReadonlySet<string> = new Set(['id', 'key', '__temp_key__', '__component']);

function isSilent(part: unknown): boolean {
  if (isLinkChange(part)) return part.connect.length + part.disconnect.length === 0;
  return isNothing(part) || (typeof part === 'object' && part !== null && 'count' in part);
}

function nameOf(entry: unknown): string {
  const { title, name, label, documentId } = entry as Readonly<Record<string, unknown>>;
  return String(label ?? title ?? name ?? documentId ?? '');
}
