import { Checkbox, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Difference } from '../../press/filing/differences';
import { differenceKey } from '../../press/filing/import-answer';
import type { FiledThing } from '../../press/filing/import-report';
import { labelOf } from '../content-names/wording';
import { useSaySentence } from '../kit/use-say-sentence';
import { text } from './wording';
import { uidOf } from './thing-uid';

interface Props {
  readonly thing: FiledThing;
  /** What is chosen so far; left out where all is filed already. */
  readonly choice?: Choice;
}

export interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** What is doubtful of a thing, and where the page and what stands here part. */
export function ThingFacts({ thing, choice }: Props) {
  const { formatMessage, formatList } = useIntl();
  const say = useSaySentence();
  const sayField = useSayField(thing);
  const { doubts, differences, kept, chosen } = thing.outcome;
  if (doubts.length + differences.length + kept.length + chosen.length === 0) return null;
  return (
    <ul>
      {doubts.map(({ line, message, said }, index) => (
        <Fact key={`doubt ${index}`}>{`${formatMessage(text('line'), { line })} ${say(message, said)}`}</Fact>
      ))}
      {differences.map((difference) => (
        <Fact key={difference.field}>
          <Parting field={sayField(difference.field)} difference={difference} />
          {choice && <PagesWords thing={thing} field={sayField(difference.field)} {...{ difference, choice }} />}
        </Fact>
      ))}
      {chosen.length > 0 && <Fact>{formatMessage(text('chosen'), { fields: formatList(chosen.map(sayField)) })}</Fact>}
      {kept.length > 0 && <Fact>{formatMessage(text('kept'), { fields: formatList(kept.map(sayField)) })}</Fact>}
    </ul>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return (
    <Typography tag="li" variant="pi" textColor="neutral700" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}

function Parting({ field, difference }: { readonly field: string; readonly difference: Difference }) {
  const { formatMessage } = useIntl();
  const { here, page } = difference;
  const nothing = formatMessage(text('nothing'));
  return formatMessage(text('differs'), { field, here: here || nothing, page: page || nothing });
}

interface PagesWordsProps extends Required<Pick<Props, 'thing' | 'choice'>> {
  readonly field: string;
  readonly difference: Difference;
}

/** The box by which an editor takes the page's words over those that stand here. */
function PagesWords({ thing, field, difference, choice }: PagesWordsProps) {
  const { formatMessage } = useIntl();
  if (difference.choice === null) return null;
  const key = differenceKey(thing.key, difference.choice);
  return (
    <Checkbox checked={choice.chosen.has(key)} onCheckedChange={(isOn) => choice.onChoose([key], isOn === true)}>
      {formatMessage(text('takePages'), { field })}
    </Checkbox>
  );
}

/** A field's name as the forms have it; headings are those of the office. */
function useSayField(thing: FiledThing): (field: string) => string {
  const { formatMessage } = useIntl();
  return (field) => {
    const label =
      thing.kind === 'office'
        ? (labelOf('office.headings', field) ?? labelOf(uidOf(thing), field))
        : labelOf(uidOf(thing), field);
    return label ? formatMessage(label) : field;
  };
}
