import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { languageName } from '../desk/say-language';
import { sayInstant } from './say-instant';
import { useSayWhyNot } from './say-why-not';
import { useSaySentence } from '../desk/use-say-sentence';
import { text } from './texts';
import type { OpenPublication } from './use-publication';
import { whyNotPublished } from './why-not-published';

interface StateSentencesProps {
  readonly publication: OpenPublication;
  readonly isEdited: boolean;
}

/**
 * What has to be known before anything is done: which language it concerns, why Strapi's Publish button above will not,
 * what is withdrawn, what failed, what is not saved.
 */
export function StateSentences({ publication: { version, state, now }, isEdited }: StateSentencesProps) {
  const { formatMessage, locale } = useIntl();
  const saySentence = useSaySentence();
  const { failure, withdrawal, stage, setting } = state;
  const sayHere = (at: Parameters<typeof sayInstant>[0]) => sayInstant(at, setting.officeTimeZone, locale);
  const sayWhyNot = useSayWhyNot();
  const whyNot = whyNotPublished(state, now, isEdited);
  const isPublic = stage === 'published' || stage === 'modified';
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {`${formatMessage(text(`stage.${stage}`))} ${formatMessage(text('language'), { language: languageName(version.locale, locale) })}`}
      </Typography>
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
            reason: saySentence(failure.error ?? ''),
          })}
        </Notice>
      )}
      {isEdited && <Notice tone="warning">{formatMessage(text('saveFirst'))}</Notice>}
      {isPublic && state.may.embargo && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text('embargo.public'))}
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

type Tone = 'neutral' | 'danger' | 'warning';

function Notice({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <Box padding={2} background={`${tone}100`} hasRadius width="100%">
      <Typography variant="pi" textColor={tone === 'danger' ? 'danger700' : 'neutral800'}>
        {children}
      </Typography>
    </Box>
  );
}
