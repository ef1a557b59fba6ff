import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { isInstant } from '../kit/read-value';
import { text as deskText } from '../kit/wording';
import { PublicationActs } from './PublicationActs';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { publicationVersionOf, type EditedEntry } from './publication-version';
import { text } from './wording';
import { usePublication } from './use-publication';

/** A description as Strapi's edit view takes it: a component that gives a title and what stands under it. */
export function PublicationPanel(entry: EditedEntry) {
  const { formatMessage } = useIntl();
  if (publicationTypeOf(entry.model) === undefined) return null;
  const { documentId, locale, updatedAt } = entry.document ?? {};
  return {
    title: formatMessage(text('title')),
    content: (
      <PanelContent model={entry.model} documentId={documentId} locale={locale ?? undefined} savedAt={updatedAt} />
    ),
  };
}

interface PanelContentProps {
  readonly model: string;
  readonly documentId?: string;
  readonly locale?: string;
  readonly savedAt?: unknown;
}

function PanelContent({ model, documentId, locale, savedAt }: PanelContentProps) {
  const { formatMessage } = useIntl();
  const version = useMemo(
    () => publicationVersionOf({ model, document: { documentId, locale } }),
    [model, documentId, locale],
  );
  const answer = usePublication(version);
  if (version === undefined) return <Typography>{formatMessage(text('unsaved'))}</Typography>;
  if (answer.kind === 'loading') return <Loader small>{formatMessage(text('loading'))}</Loader>;
  if (answer.kind === 'open')
    return <PublicationActs publication={answer.publication} readAt={isInstant(savedAt) ? savedAt : null} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography textColor="danger600">{formatMessage(deskText('failed'))}</Typography>
      <Button variant="tertiary" size="S" onClick={answer.askAgain}>
        {formatMessage(deskText('again'))}
      </Button>
    </Flex>
  );
}
