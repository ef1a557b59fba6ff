import { useIntl } from 'react-intl';
import { useSaySentence } from '../kit/use-say-sentence';
import { stoppedIn } from './is-held';
import { Notice } from './Notice';
import { sayInstant } from '../kit/say-instant';
import { text } from './wording';
import type { OpenPublication } from './use-publication';

/** What is set to happen and will not as things stand, with why and what to do about it. */
export function StoppedNotices({ publication: { state } }: { readonly publication: OpenPublication }) {
  const { formatMessage, locale } = useIntl();
  const saySentence = useSaySentence();
  return (
    <>
      {stoppedIn(state).map(({ id, action, at, obstacle, said }) => (
        <Notice key={id} tone="danger">
          {formatMessage(text(`stopped.${action}`), {
            moment: sayInstant(at, state.setting.officeTimeZone, locale),
            reason: saySentence(obstacle, said),
          })}
        </Notice>
      ))}
    </>
  );
}
