import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { publicationTypes } from '../../press/publication/publication-types';
import { editAddress } from '../kit/edit-address';
import { sayLanguage } from '../kit/say-language';
import { isHeld } from './is-held';
import { useSayLanguageState } from './say-language-state';
import { text } from './wording';
import type { OpenPublication } from './use-publication';

/** Where the text's other languages stand: those that differ each with its state, the rest in one line. */
export function OtherLanguages({ publication: { version, state } }: { readonly publication: OpenPublication }) {
  const { formatMessage, formatList, locale } = useIntl();
  const sayState = useSayLanguageState();
  const [own, ...others] = state.languages;
  if (own === undefined || others.length === 0) return null;
  const said = (language: typeof own) => sayState(language, state.setting.officeTimeZone);
  const same = others.filter((language) => said(language) === said(own));
  const differing = others.filter((language) => !same.includes(language));
  return (
    <Box width="100%">
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {formatMessage(text('others'))}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {differing.map((language) => (
          <Typography
            key={language.locale}
            tag="li"
            variant="pi"
            textColor={isHeld(language) ? 'danger700' : 'neutral800'}
          >
            <Typography
              tag={RouterLink}
              to={editAddress(publicationTypes[version.type].uid, version.documentId, language.locale)}
              variant="pi"
              textColor="primary600"
              style={{ textDecoration: 'underline' }}
            >
              {sayLanguage(language.locale, locale)}
            </Typography>
            {`: ${said(language)}`}
          </Typography>
        ))}
        {same.length > 0 && (
          <Typography tag="li" variant="pi" textColor="neutral600">
            {formatMessage(text('others.same'), {
              languages: formatList(same.map((language) => sayLanguage(language.locale, locale))),
            })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
