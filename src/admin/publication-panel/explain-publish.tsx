import { useForm, useIsDesktop, useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useMatch } from 'react-router-dom';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { useAskWithoutText } from './ask-without-text';
import type { ActionDescription, DocumentAction } from './document-action';
import { publicationVersionOf, type EditedEntry } from './publication-version';
import { useSayWhyNot } from './say-why-not';
import { usePublication } from './use-publication';
import { whyNotPublished } from './why-not-published';

/**
 * Strapi's Publish action, which knows nothing of embargoes and withdrawals. In the edit view it is disabled, and the side
 * panel right under it says why; where that is out of sight, on a phone, in the preview and in a relation's dialog, the
 * button is pale and says it when it is pressed.
 */
export function explainPublish(Publish: DocumentAction): DocumentAction {
  function ExplainedPublish(props: EditedEntry): ActionDescription | null {
    const { model, document } = props;
    const description = useAskWithoutText(model, Publish(props));
    const { documentId, locale } = document ?? {};
    const version = useMemo(
      () => publicationVersionOf({ model, document: { documentId, locale } }),
      [model, documentId, locale],
    );
    const answer = usePublication(version);
    const isEdited = useForm('ExplainedPublish', ({ modified }) => modified);
    const sayWhyNot = useSayWhyNot();
    const { toggleNotification } = useNotification();
    const isDesktop = useIsDesktop();
    const match = useMatch('/content-manager/:collectionType/:slug/:id');
    if (description === null || publicationTypeOf(model) === undefined || answer.kind !== 'open') return description;
    const { state, now } = answer.publication;
    const why = whyNotPublished(state, now, isEdited);
    if (why === null || why.reason === 'unchanged' || why.reason === 'role') return description;
    if (isDesktop && match?.params.id === documentId) return { ...description, disabled: true };
    const explain = () => {
      toggleNotification({ type: 'warning', message: sayWhyNot(why, state.setting.officeTimeZone) });
      return true;
    };
    return { ...description, disabled: false, variant: 'tertiary', onClick: explain };
  }
  return Object.assign(ExplainedPublish, { type: Publish.type, position: Publish.position });
}
