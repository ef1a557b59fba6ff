import { useForm, useIsDesktop, useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useMatch } from 'react-router-dom';
import { publicationTypeOf } from '../../press/publication-types';
import { publicationVersionOf, type EditedEntry } from './publication-version';
import { useSayWhyNot } from './say-why-not';
import { usePublication } from './use-publication';
import { whyNotPublished } from './why-not-published';

/** As much of one of Strapi's actions as is needed here: a component that describes a button. */
export interface DocumentAction {
  (props: EditedEntry): ActionDescription | null;
  readonly type?: string;
  readonly position?: unknown;
}

interface ActionDescription {
  readonly disabled?: boolean;
  readonly label: string;
  readonly onClick?: (event: unknown) => unknown;
}

/**
 * Strapi's Publish action, which knows nothing of embargoes and withdrawals. In the edit view it is disabled, and the side
 * panel right under it says why; where that is out of sight, on a phone, in the preview and in a relation's dialog, the
 * button says it when it is pressed.
 */
export function explainPublish(Publish: DocumentAction): DocumentAction {
  function ExplainedPublish(props: EditedEntry): ActionDescription | null {
    const description = Publish(props);
    const { model, document } = props;
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
      // True keeps Strapi's own dialog closed.
      return true;
    };
    return { ...description, disabled: false, onClick: explain };
  }
  return Object.assign(ExplainedPublish, { type: Publish.type, position: Publish.position });
}
