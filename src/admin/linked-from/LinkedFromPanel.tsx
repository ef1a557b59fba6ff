import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { LinkedFrom } from '../../press/panel/linked-from';
import { publicationTypes } from '../../press/publication/publication-types';
import { editAddress } from '../kit/edit-address';
import { useAnswer } from '../kit/use-answer';
import type { EditedEntry } from '../publication-panel/publication-version';
import { text } from './wording';

const linked: readonly string[] = ['api::person.person', 'api::topic.topic'];

/** Beside a person and a topic: which public texts lose it if it is unpublished. Strapi's button says nothing of them. */
export function LinkedFromPanel({ model, document }: EditedEntry) {
  const { formatMessage } = useIntl();
  const { documentId, locale } = document ?? {};
  if (!linked.includes(model) || documentId === undefined || !locale) return null;
  return {
    title: formatMessage(text('title')),
    content: (
      <LinkingTexts path={`/chancery/linked-from/${model}/${documentId}?locale=${encodeURIComponent(locale)}`} />
    ),
  };
}

function LinkingTexts({ path }: { readonly path: string }) {
  const { formatMessage } = useIntl();
  const { heard } = useAnswer<LinkedFrom>(path);
  if (heard === undefined) return null;
  const { total, texts } = heard.data;
  if (total === 0) return <Typography variant="pi">{formatMessage(text('none'))}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi">{formatMessage(text('loses'), { total })}</Typography>
      <ul>
        {texts.map(({ type, documentId, locale, title }) => (
          <li key={`${documentId} ${locale}`}>
            <Link tag={RouterLink} to={editAddress(publicationTypes[type].uid, documentId, locale)}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
        {total > texts.length && (
          <li>
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(text('more'), { count: total - texts.length })}
            </Typography>
          </li>
        )}
      </ul>
    </Flex>
  );
}
