import { useIsDesktop, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { heldIn, stoppedIn } from './is-held';
import { Notice } from './Notice';
import { publicationVersionOf } from './publication-version';
import { useSayHeld } from './say-held';
import { sayInstant } from '../kit/say-instant';
import { StoppedNotices } from './StoppedNotices';
import { text } from './wording';
import { pendingFor } from './use-moment-entry';
import { usePublication, type OpenPublication } from './use-publication';

/**
 * Right under Save, before it is pressed: that a save would stop what an editor has set. On a phone, where the side panel
 * is out of sight, it says as well that one has, and what is
 * in the way of it.
 */
export function SaveNotice({ slug }: { readonly slug: string }) {
  const { id: documentId } = useParams<{ id: string }>();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const version = useMemo(
    () =>
      documentId === 'create' ? undefined : publicationVersionOf({ model: slug, document: { documentId, locale } }),
    [slug, documentId, locale],
  );
  const answer = usePublication(version);
  return answer.kind === 'open' ? <SaveWarning publication={answer.publication} /> : null;
}

function SaveWarning({ publication }: { readonly publication: OpenPublication }) {
  const { state } = publication;
  const { formatMessage, locale } = useIntl();
  const sayHeld = useSayHeld();
  const isDesktop = useIsDesktop();
  const { officeTimeZone } = state.setting;
  const [held] = heldIn(state);
  const planned = pendingFor(state, 'publish');
  if (held !== undefined) return isDesktop ? null : <Notice tone="danger">{sayHeld(held, officeTimeZone)}</Notice>;
  if (!isDesktop && stoppedIn(state).length > 0) return <StoppedNotices publication={publication} />;
  if (state.may.savesKeepApproval || planned === undefined) return null;
  return (
    <Notice tone="warning">
      {formatMessage(text('save.stops'), { moment: sayInstant(planned.at, officeTimeZone, locale) })}
    </Notice>
  );
}
