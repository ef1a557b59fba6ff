import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { pluralSkeleton } from '../../../core';
import { translation } from '../translation';
import { languageName } from './message-problem';

interface InsertButtonsProps {
  readonly locale: string;
  readonly onInsert: (text: string) => void;
}

/** What nobody should have to know by heart: the arguments, and the plural forms of the entry's language. */
export function InsertButtons({ locale, onInsert }: InsertButtonsProps) {
  const { formatMessage, locale: language } = useIntl();
  const insertions: ReadonlyArray<readonly [label: string, text: string]> = [
    [
      formatMessage(translation('message.insert.plural'), { language: languageName(locale, language) }),
      pluralSkeleton(locale),
    ],
    ...['{days}', '{since, date, long}'].map(
      (argument) => [formatMessage(translation('message.insert'), { argument }), argument] as const,
    ),
  ];
  return (
    <Flex gap={2} wrap="wrap">
      {insertions.map(([label, text]) => (
        <Button
          key={label}
          type="button"
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          onClick={() => onInsert(text)}
        >
          {label}
        </Button>
      ))}
    </Flex>
  );
}
