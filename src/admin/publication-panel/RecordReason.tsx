import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { doubtsOf, takenOf, type RecordEntry } from '../../press/panel/record-entry';
import { labelOf } from '../content-names/wording';
import { useSaySentence } from '../kit/use-say-sentence';
import { text } from './wording';

interface Props {
  readonly entry: RecordEntry;
  /** Of the text, whose fields are named as its form names them. */
  readonly uid: string;
}

/** Why it was done: in the words of whoever did it; the house's own, which the importer's doubts are, in the panel's language. */
export function RecordReason({ entry, uid }: Props) {
  const doubts = doubtsOf(entry);
  if (doubts.length > 0) return <Doubts doubts={doubts} />;
  const taken = takenOf(entry);
  if (taken !== null) return <Taken taken={taken} uid={uid} />;
  return entry.reason ? <Typography tag="p">{`“${entry.reason}”`}</Typography> : null;
}

function Doubts({ doubts }: { readonly doubts: ReturnType<typeof doubtsOf> }) {
  const { formatMessage } = useIntl();
  const say = useSaySentence();
  return (
    <ul>
      {doubts.map(({ line, message, said }, index) => (
        <Typography tag="li" key={index} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {`${formatMessage(text('record.line'), { line })} ${say(message, said)}`}
        </Typography>
      ))}
    </ul>
  );
}

type TakenProps = Pick<Props, 'uid'> & { readonly taken: NonNullable<ReturnType<typeof takenOf>> };

function Taken({ taken: { fields, page }, uid }: TakenProps) {
  const { formatMessage, formatList } = useIntl();
  const names = fields.map((field) => {
    const label = labelOf(uid, field);
    return label ? formatMessage(label) : field;
  });
  return <Typography tag="p">{formatMessage(text('record.taken'), { page, fields: formatList(names) })}</Typography>;
}
