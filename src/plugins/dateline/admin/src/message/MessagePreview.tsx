import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { translation } from '../translation';
import { languageName } from './message-problem';
import type { Preview } from './preview-message';

interface MessagePreviewProps {
  readonly preview: Preview;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** Whether the entry has a first day and a zone that today's count could be told from. */
  readonly hasSource: boolean;
}

/** What the message says at each count, as readers of its language see it. */
export function MessagePreview({ preview: { samples, today }, locale, direction, hasSource }: MessagePreviewProps) {
  const { formatMessage, locale: language } = useIntl();
  const inLanguage = (text: string) => (
    <span lang={locale} dir={direction}>
      {text}
    </span>
  );
  return (
    <Box background="neutral100" hasRadius padding={3} overflow="auto">
      <Box tag="table" width="100%">
        <Typography tag="caption" variant="sigma" textColor="neutral600" textAlign="start">
          {formatMessage(translation('message.preview'), { language: languageName(locale, language) })}
        </Typography>
        <tbody>
          {samples.map(({ days, text }) => (
            <PreviewRow key={days} head={String(days)} direction={direction}>
              {inLanguage(text)}
            </PreviewRow>
          ))}
          {today && (
            <PreviewRow
              head={formatMessage(translation('message.today'), { days: String(today.days) })}
              direction={direction}
            >
              {inLanguage(today.text)}
            </PreviewRow>
          )}
          {!today && hasSource && (
            <PreviewRow head={formatMessage(translation('message.today.unknown'))}>
              {formatMessage(translation('message.today.missing'))}
            </PreviewRow>
          )}
        </tbody>
      </Box>
    </Box>
  );
}

interface PreviewRowProps {
  readonly head: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** The cell has the text's direction, so that a line from right to left begins at the right. */
function PreviewRow({ head, direction, children }: PreviewRowProps) {
  return (
    <tr>
      <Box tag="th" scope="row" paddingRight={4} paddingTop={1} style={{ textAlign: 'start', whiteSpace: 'nowrap' }}>
        <Typography variant="pi" textColor="neutral600">
          {head}
        </Typography>
      </Box>
      <Box tag="td" dir={direction} width="100%" paddingTop={1} style={{ textAlign: 'start' }}>
        <Typography variant="omega" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
          {children}
        </Typography>
      </Box>
    </tr>
  );
}
