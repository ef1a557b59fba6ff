import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { PublicationVersion } from '../../press/schedule/schedule';
import type { PanelAct } from './panel-act';
import { useActOnPublicationMutation } from './publication-api';
import { text } from './texts';

/** Does what was decided in a dialog and says how it ended; true where it was done, so that the dialog may close. */
export function useAct(publication: PublicationVersion) {
  const [send, { isLoading }] = useActOnPublicationMutation();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const perform = async (act: PanelAct): Promise<boolean> => {
    const answer = await send({ publication, act });
    const failure = 'error' in answer ? answer.error : undefined;
    const message =
      failure === undefined
        ? formatMessage(text(`done.${act.kind}`))
        : formatAPIError(failure as Parameters<typeof formatAPIError>[0]);
    toggleNotification({ type: failure === undefined ? 'success' : 'danger', message });
    return failure === undefined;
  };
  return { perform, isBusy: isLoading };
}
