import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { mostImportBytes, mostImportFiles } from '../../press/filing/import-answer';
import { languageName } from '../kit/say-language';
import { FileList } from './FileList';
import { FilePicker } from './FilePicker';
import { PasteField } from './PasteField';
import { RefusalBox } from './RefusalBox';
import { text } from './wording';
import type { Refusal } from './use-import';

interface Props {
  readonly files: readonly File[];
  /** Null: as each page tells. */
  readonly locale: string | null;
  readonly locales: readonly string[];
  readonly refusal: Refusal | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLocale: (locale: string | null) => void;
  readonly onRead: () => void;
}

/** Which pages, and in which language. */
export function FileChoice({ files, locale, locales, refusal, onFiles, onLocale, onRead }: Props) {
  const { formatMessage } = useIntl();
  const add = (more: readonly File[]) => onFiles([...files, ...more]);
  const fault = faultOf(files);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {refusal !== null && (
          <RefusalBox title={formatMessage(text('refused'))}>
            {refusal.sentence ?? formatMessage(text('unreachable'))}
          </RefusalBox>
        )}
        <FilePicker onFiles={add} />
        <PasteField onFile={(file) => add([file])} />
        <FileList files={files} onRemove={(index) => onFiles(files.filter((_file, at) => at !== index))} />
        <Languages {...{ locale, locales, onLocale }} />
        {fault !== null && (
          <Typography textColor="danger600" role="alert">
            {formatMessage(text(fault.key), fault.values)}
          </Typography>
        )}
        <Flex justifyContent="flex-end">
          <Button onClick={onRead} disabled={files.length === 0 || fault !== null}>
            {formatMessage(text('read'))}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** What the server would refuse is said before anything is sent. */
function faultOf(files: readonly File[]) {
  if (files.length > mostImportFiles)
    return { key: 'tooMany', values: { count: files.length, most: mostImportFiles } } as const;
  const large = files.find(({ size }) => size > mostImportBytes);
  return large === undefined ? null : ({ key: 'tooLarge', values: { name: large.name } } as const);
}

/** The select knows texts only. */
const told = 'told';

function Languages({ locale, locales, onLocale }: Pick<Props, 'locale' | 'locales' | 'onLocale'>) {
  const { formatMessage, locale: language } = useIntl();
  return (
    <Field.Root
      hint={formatMessage(text('locale.hint'), { fallback: languageName(locales[0] ?? 'en', language) })}
      width="100%"
    >
      <Field.Label>{formatMessage(text('locale'))}</Field.Label>
      <SingleSelect value={locale ?? told} onChange={(value) => onLocale(value === told ? null : String(value))}>
        <SingleSelectOption value={told}>{formatMessage(text('locale.told'))}</SingleSelectOption>
        {locales.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {languageName(code, language)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
