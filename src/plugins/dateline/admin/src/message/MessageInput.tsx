import { Box, Field, Flex, Textarea, useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { CustomInputProps } from '../custom-field/custom-input-props';
import { useServerNow } from '../asking/use-server-now';
import { translation } from '../translation';
import { InsertButtons } from './InsertButtons';
import { messageProblem, sayProblem, sayProblemAlone, type Say } from './message-problem';
import { MessagePreview } from './MessagePreview';
import { PoliteNotice } from './PoliteNotice';
import { previewMessage } from './preview-message';
import { textDirection } from './text-direction';
import { useMessageContext } from './use-message-context';
import { useInsertion } from './use-insertion';

/** A counter's message with what it will say: counts at which languages differ, and today's. */
export function MessageInput(props: CustomInputProps) {
  const { name, value, onChange, label, labelAction, hint, error, placeholder } = props;
  const { required = false, disabled = false } = props;
  const message = value ?? '';
  const { formatMessage, locale: language } = useIntl();
  const say: Say = (key, values) => formatMessage(translation(key), values);
  const now = useServerNow(true);
  const { source, locale } = useMessageContext(name, now?.defaultLocale);
  const textareaRef = useRef<HTMLTextAreaElement>(null);
  const ref = useComposedRefs(textareaRef, useFocusInputField<HTMLTextAreaElement>(name));
  const insert = useInsertion(textareaRef, message, (text) => onChange(name, text));
  const problem = useMemo(() => (locale ? messageProblem(message, locale) : undefined), [message, locale]);
  const preview = useMemo(
    () => (locale && message ? previewMessage(message, locale, source ?? {}, now?.asOf) : undefined),
    [message, locale, source, now?.asOf],
  );
  const direction = locale && isLocale(locale) ? textDirection(locale) : undefined;

  return (
    <Field.Root
      name={name}
      id={name}
      error={problem ? sayProblem(problem, say, language) : error}
      hint={hint}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Box dir={direction} lang={locale}>
        <Textarea
          ref={ref}
          value={message}
          onChange={(event) => onChange(name, event.currentTarget.value)}
          placeholder={placeholder}
          disabled={disabled}
          required={required}
          spellCheck={false}
        />
      </Box>
      <Field.Hint />
      <Field.Error />
      <PoliteNotice text={problem ? sayProblemAlone(problem, say, language) : undefined} />
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={1}>
        {locale && isLocale(locale) && !disabled && <InsertButtons locale={locale} onInsert={insert} />}
        {locale && preview && (
          <MessagePreview preview={preview} locale={locale} direction={direction} hasSource={source !== undefined} />
        )}
      </Flex>
    </Field.Root>
  );
}

/** A malformed locale is a problem of the message; beside it nothing can be said in it. */
function isLocale(locale: string): boolean {
  return messageProblem('{days}', locale) === undefined;
}
