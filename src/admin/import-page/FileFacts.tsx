import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FileAnswer, ReadFile } from '../../press/filing/import-answer';
import type { Remark } from '../../press/import/saved-page';
import { languageName } from '../kit/say-language';
import { sayCivilDate } from '../kit/say-moment';
import { useSaySentence } from '../kit/use-say-sentence';
import { RefusalBox } from './RefusalBox';
import { text } from './wording';

/** A file's name, what page it is, and what the importer has to say about it; or why it is refused. */
export function FileFacts({ file }: { readonly file: FileAnswer }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta" style={{ overflowWrap: 'anywhere' }}>
        {file.file}
      </Typography>
      {file.kind === 'filed' ? <Facts file={file} /> : <Refusal file={file} />}
    </Flex>
  );
}

function Facts({ file }: { readonly file: ReadFile }) {
  const { formatMessage, formatList, locale: language } = useIntl();
  const { date, officeTimeZone, locale, contacts, notes } = file;
  const page = {
    date: sayCivilDate(date, language),
    zone: officeTimeZone,
    language: languageName(locale, language),
  };
  return (
    <>
      <Typography textColor="neutral600">{formatMessage(text('page'), page)}</Typography>
      {contacts.length > 0 && (
        <Typography textColor="neutral600">
          {formatMessage(text('contacts'), { contacts: formatList(contacts) })}
        </Typography>
      )}
      <Notes notes={[...notes.map((note) => ({ ...note, name: null })), ...thingNotes(file)]} />
    </>
  );
}

interface Note extends Remark {
  /** Null for what two pages say differently. */
  readonly line: number | null;
  /** What the note is about; null for the page. */
  readonly name: string | null;
}

function thingNotes({ things }: ReadFile): readonly Note[] {
  return things.flatMap(({ name, outcome }) => outcome.notes.map((note) => ({ ...note, line: null, name })));
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { formatMessage } = useIntl();
  const say = useSaySentence();
  if (notes.length === 0) return null;
  return (
    <Box>
      <Typography tag="h3" fontWeight="semiBold">
        {formatMessage(text('notes'))}
      </Typography>
      <ul>
        {notes.map(({ line, name, message, said }, index) => (
          <Typography tag="li" key={index} textColor="neutral700">
            {line !== null && `${formatMessage(text('line'), { line })} `}
            {name !== null && `${name}: `}
            {say(message, said)}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}

function Refusal({ file }: { readonly file: Exclude<FileAnswer, ReadFile> }) {
  const { formatMessage } = useIntl();
  const say = useSaySentence();
  const where = file.kind === 'refused' ? `${formatMessage(text('line'), { line: file.line })} ` : '';
  return (
    <RefusalBox title={formatMessage(text('nothingFiled'))}>
      {where}
      {file.reason === '' ? formatMessage(text('unreachable')) : say(file.reason, file.said)}
    </RefusalBox>
  );
}
