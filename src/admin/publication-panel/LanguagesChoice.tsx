import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import { capitalised, languageName, sayLanguage } from '../kit/say-language';
import type { LanguageChoice } from './language-choices';
import { useSayLanguageState } from './say-language-state';
import { text } from './wording';
import type { ChosenLanguages } from './use-language-choice';

interface LanguagesChoiceProps {
  readonly chosen: ChosenLanguages;
  readonly timeZone: TimeZone;
}

/** All languages of a text, each with its state and ticked; what it means to untick one stands beneath. */
export function LanguagesChoice({ chosen, timeZone }: LanguagesChoiceProps) {
  const { formatMessage } = useIntl();
  const hintId = useId();
  const { act, choices, isEditor } = chosen;
  // A text in one language has nothing to choose, and the dialog no more to say than before.
  if (choices.length < 2) return null;
  return (
    <Box tag="fieldset" borderWidth={0} padding={0} minWidth={0} aria-describedby={hintId}>
      <Typography tag="legend" variant="pi" fontWeight="bold" style={{ padding: 0 }}>
        {formatMessage(text('languages'))}
      </Typography>
      <Typography tag="p" id={hintId} variant="pi" textColor="neutral600">
        {formatMessage(text(act === 'embargo' && !isEditor ? 'languages.embargo.officer' : `languages.${act}`))}
      </Typography>
      <Box tag="ul" marginTop={2} background="neutral0" borderColor="neutral200" hasRadius>
        {choices.map((choice) => (
          <Row key={choice.language.locale} choice={choice} chosen={chosen} timeZone={timeZone} />
        ))}
      </Box>
      <LeftOut chosen={chosen} />
    </Box>
  );
}

/** The languages that are ticked, in one line: the list itself may lie out of sight, under what is typed. */
export function TickedLanguages({ chosen: { choices, touched } }: Pick<LanguagesChoiceProps, 'chosen'>) {
  const { formatMessage, formatList, locale } = useIntl();
  if (choices.length < 2) return null;
  const languages = formatList(touched.map((language) => languageName(language.locale, locale)));
  return <Typography fontWeight="semiBold">{formatMessage(text('languages.for'), { languages })}</Typography>;
}

interface RowProps extends LanguagesChoiceProps {
  readonly choice: LanguageChoice;
}

function Row({ choice: { language, isOwn, isFixed, bar }, chosen, timeZone }: RowProps) {
  const { formatMessage, locale } = useIntl();
  const sayState = useSayLanguageState();
  const state = capitalised(sayState(language, timeZone), locale);
  return (
    <Box
      tag="li"
      padding={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth={isOwn ? '0' : '1px 0 0 0'}
      background={bar === null ? undefined : 'neutral100'}
    >
      <Checkbox
        checked={chosen.isTicked(language.locale)}
        disabled={isFixed || bar !== null}
        onCheckedChange={(isOn) => chosen.tick(language.locale, isOn === true)}
      >
        <Flex tag="span" direction="column" alignItems="flex-start">
          <Typography fontWeight="bold">{sayLanguage(language.locale, locale)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {bar === null
              ? state
              : formatMessage(text('languages.barred'), { state, why: formatMessage(text(`bar.${bar}`)) })}
          </Typography>
        </Flex>
      </Checkbox>
      {language.title !== null && (
        <Typography tag="p" variant="pi" textColor="neutral800" style={besideTheBox}>
          <bdi lang={language.locale}>{language.title}</bdi>
        </Typography>
      )}
    </Box>
  );
}

/** Under the words of the checkbox, not under its box. */
const besideTheBox = { marginInlineStart: '2.8rem', overflowWrap: 'anywhere' } as const;

/** What it means that a language is unticked; read aloud when it changes. */
function LeftOut({ chosen: { act, leftOut } }: Pick<LanguagesChoiceProps, 'chosen'>) {
  const { formatMessage, formatList, locale } = useIntl();
  const languages = formatList(leftOut.map((language) => languageName(language.locale, locale)));
  return (
    <Box aria-live="polite">
      {leftOut.length > 0 && (
        <Box marginTop={2} padding={3} background="warning100" hasRadius>
          <Typography textColor="neutral800">{formatMessage(text(`leftOut.${act}`), { languages })}</Typography>
        </Box>
      )}
    </Box>
  );
}
