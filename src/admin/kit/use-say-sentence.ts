import { useIntl } from 'react-intl';
import { knows, say, sentenceLanguages, type Said } from 'strapi-plugin-dateline/sentences';
import { sentences } from '../../press/refusals/refusals';

/**
 * Says in the panel's language what the server has to say where it is no error, a report and what was kept of a refusal:
 * by its code. What has none comes as a sentence, and stays as it is.
 */
export function useSaySentence(): (sentence: string, said?: Said) => string {
  const { locale } = useIntl();
  const language = sentenceLanguages.find((known) => known === locale) ?? 'en';
  return (sentence, said) => (said !== undefined && knows(sentences, said) ? say(said, language, sentences) : sentence);
}
