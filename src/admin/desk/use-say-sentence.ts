import { useIntl } from 'react-intl';
import { sentenceLanguages, translateSentence } from 'strapi-plugin-dateline/core';
import { refusalSentences } from '../../press/refusals/refusal-sentences';
import { reportSentences } from '../../press/report-sentences/report-sentences';

const sentences = [...reportSentences, ...refusalSentences];

/** Says in the panel's language what the server has to say where it is no error: a report, and what was kept of a refusal. */
export function useSaySentence(): (said: string) => string {
  const { locale } = useIntl();
  const language = sentenceLanguages.find((known) => known === locale) ?? 'en';
  return (said) => translateSentence(said, language, sentences);
}
