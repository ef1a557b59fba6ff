import { useForm } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { chooseExcerpt } from '../../press/authoring/choose-excerpt';
import { useEditedLocale, useTextValues, type EditedText, type TextValues } from './text-form';
import { text } from './wording';
import { useForetoldSlug } from './use-foretold-slug';

/** What the text's address and excerpt will be, while it is being written. */
export function Appearance({ edited }: { readonly edited: EditedText }) {
  const { formatMessage } = useIntl();
  const values = useTextValues();
  const stored = useForm('Appearance', ({ initialValues }) => initialValues) as TextValues;
  const locale = useEditedLocale();
  const foretold = useForetoldSlug(edited, locale, values);
  const { excerpt, isMade } = excerptOf(values, edited.documentId ? stored : null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Part label={formatMessage(text('appearance.address'))}>
        {foretold === 'failed' ? (
          <Typography textColor="danger600">{formatMessage(text('appearance.failed'))}</Typography>
        ) : foretold === 'asking' ? (
          <Typography textColor="neutral600">…</Typography>
        ) : foretold.path === null ? (
          <Typography textColor="neutral600">{formatMessage(text('appearance.noTitle'))}</Typography>
        ) : (
          <Typography dir="ltr" style={{ overflowWrap: 'anywhere' }}>
            {decodeURI(foretold.path)}
          </Typography>
        )}
      </Part>
      <Part label={formatMessage(text('appearance.excerpt'))}>
        {excerpt === '' ? (
          <Typography textColor="neutral600">{formatMessage(text('appearance.noText'))}</Typography>
        ) : (
          <Box
            maxHeight="16rem"
            overflow="auto"
            tabIndex={0}
            role="group"
            aria-label={formatMessage(text('appearance.excerpt'))}
          >
            <Typography dir="auto" lang={locale} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {excerpt}
            </Typography>
          </Box>
        )}
        {isMade && excerpt !== '' && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('appearance.fromText'))}
          </Typography>
        )}
      </Part>
    </Flex>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="omega" fontWeight="semiBold">
        {label}
      </Typography>
      {children}
    </Flex>
  );
}

/** By the rule of saving, which keeps what was given and makes the rest from the text. */
function excerptOf(
  values: TextValues,
  stored: TextValues | null,
): { readonly excerpt: string; readonly isMade: boolean } {
  const made = chooseExcerpt(values, stored);
  return made === undefined
    ? { excerpt: values.excerpt?.trim() ?? '', isMade: false }
    : { excerpt: made, isMade: true };
}
