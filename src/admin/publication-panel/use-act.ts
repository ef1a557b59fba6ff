import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { languageName } from '../kit/say-language';
import type { PanelAct } from './panel-act';
import { useActOnPublicationMutation } from './publication-api';
import { text } from './wording';

/** Does what was decided in a dialog and says how it ended; true where it was done, so that the dialog may close. */
export function useAct(version: PublicationVersion) {
  const [send, { isLoading }] = useActOnPublicationMutation();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const sayDone = useSayDone();
  const perform = async (act: PanelAct): Promise<boolean> => {
    const answer = await send({ version, act });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: sayDone(act, answer.data) });
      return true;
    }
    const message = formatAPIError(answer.error as Parameters<typeof formatAPIError>[0]);
    toggleNotification({ type: 'danger', message });
    return false;
  };
  return { perform, isBusy: isLoading };
}

/** What was done; where the text has several languages, in which of them, as the server tells. */
function useSayDone() {
  const { formatMessage, formatList, locale } = useIntl();
  return ({ kind }: PanelAct, answer: Partial<WholeTextAnswer> | undefined): string => {
    const done = formatMessage(text(`done.${kind}`));
    const languages = answer?.languages ?? [];
    if (languages.length < 2) return done;
    const touched = languages
      .filter(({ outcome }) => outcome === 'set')
      .map((each) => languageName(each.locale, locale));
    return formatMessage(text('done.languages'), { done, languages: formatList(touched) });
  };
}
