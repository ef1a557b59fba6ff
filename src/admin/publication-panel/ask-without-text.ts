import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { isWithoutText, type Texts } from '../../press/authoring/is-without-text';
import { publicationTypeOf } from '../../press/publication/publication-types';
import type { ActionDescription } from './document-action';
import { text } from './wording';

/** Publish of a form that holds a title and no text asks first; whoever presses the keys is told to press the button. */
export function useAskWithoutText(model: string, description: ActionDescription | null): ActionDescription | null {
  const { formatMessage } = useIntl();
  const type = publicationTypeOf(model);
  const isEmpty = useForm('AskWithoutText', ({ values }) => type !== undefined && isWithoutText(type, values as Texts));
  const asks = isEmpty && description !== null && description.disabled !== true;
  useNoPublishingKeys(asks);
  if (!asks) return description;
  const publish = async () => {
    // Not done: Strapi would ask whether to publish beside links to drafts, which wait for these here.
    if ((await description.onClick?.(undefined)) !== true) await description.dialog?.onConfirm?.();
  };
  const dialog = {
    type: 'dialog',
    title: formatMessage(text('withoutText.title')),
    content: formatMessage(text('withoutText.question')),
    confirmLabel: description.label,
    onConfirm: publish,
  };
  return { ...description, onClick: () => false, dialog };
}

/** Strapi 5.54 publishes by Ctrl+Shift+Enter past its own button. */
function useNoPublishingKeys(asks: boolean): void {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (!asks) return undefined;
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toggleNotification({ type: 'warning', message: formatMessage(text('withoutText.keys')) });
    };
    window.addEventListener('keydown', stop, { capture: true });
    return () => window.removeEventListener('keydown', stop, { capture: true });
  }, [asks, formatMessage, toggleNotification]);
}
