import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { languageName } from '../kit/say-language';
import type { EditedForm } from './edited-form';
import { ApprovalNotices } from './ApprovalNotices';
import { isPublic } from './language-choices';
import { Notice } from './Notice';
import { OtherLanguages } from './OtherLanguages';
import { sayInstant } from '../kit/say-instant';
import { StoppedNotices } from './StoppedNotices';
import { useSayWhyNot } from './say-why-not';
import { useSaySentence } from '../kit/use-say-sentence';
import { text } from './wording';
import type { OpenPublication } from './use-publication';
import { whyNotPublished } from './why-not-published';

interface StateSentencesProps {
  readonly publication: OpenPublication;
  readonly form: EditedForm;
}

/**
 * What has to be known before anything is done: which language is open and where the others stand, what waits for an
 * editor or is in the way of what is set, why Strapi's Publish button above will not, what is withdrawn, what failed, what is not saved.
 */
export function StateSentences({ publication, form }: StateSentencesProps) {
  const { version, state, now } = publication;
  const { isEdited } = form;
  const { formatMessage, locale } = useIntl();
  const saySentence = useSaySentence();
  const { failure, withdrawal, stage, setting } = state;
  const sayHere = (at: Parameters<typeof sayInstant>[0]) => sayInstant(at, setting.officeTimeZone, locale);
  const sayWhyNot = useSayWhyNot();
  const whyNot = whyNotPublished(state, now, isEdited);
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {`${formatMessage(text(`stage.${stage}`))} ${formatMessage(text('language'), { language: languageName(version.locale, locale) })}`}
      </Typography>
      <OtherLanguages publication={publication} />
      <ApprovalNotices publication={publication} form={form} />
      <StoppedNotices publication={publication} />
      {whyNot && (
        <Notice tone={whyNot.reason === 'embargo' || whyNot.reason === 'withdrawn' ? 'warning' : 'neutral'}>
          {sayWhyNot(whyNot, setting.officeTimeZone)}
        </Notice>
      )}
      {withdrawal && (
        <Notice tone="neutral">
          {formatMessage(text('withdrawn'), { moment: sayHere(withdrawal.withdrawnAt), reason: withdrawal.reason })}
        </Notice>
      )}
      {failure && (
        <Notice tone="danger">
          {formatMessage(text(`failure.${failure.action}`), {
            moment: sayHere(failure.at),
            reason: saySentence(failure.error ?? '', failure.said),
          })}
        </Notice>
      )}
      {isEdited && <Notice tone="warning">{formatMessage(text('saveFirst'))}</Notice>}
      {isPublic(state) && state.may.embargo && (
        <Typography variant="pi" textColor="neutral600">
          {[
            formatMessage(text('embargo.public')),
            ...(state.languages.some((language) => !isPublic(language))
              ? [formatMessage(text('embargo.public.others'))]
              : []),
          ].join(' ')}
        </Typography>
      )}
      {!state.may.embargo && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text('embargo.none'))}
        </Typography>
      )}
    </>
  );
}
