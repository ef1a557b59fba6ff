import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { sayCivilDate } from '../kit/say-moment';
import { text as deskText } from '../kit/wording';
import { text } from './wording';

/** What a thing is called, its type and day, and whether it is new. */
export function ThingLabel({ thing }: { readonly thing: FiledThing }) {
  const { formatMessage, locale } = useIntl();
  const { kind, name, publication, outcome } = thing;
  return (
    <Flex tag="span" gap={2} wrap="wrap">
      <Typography dir="auto">{kind === 'office' ? formatMessage(text('office')) : name}</Typography>
      {publication && (
        <Typography textColor="neutral600">
          {formatMessage(deskText(`type.${publication.type}`))}, {sayCivilDate(publication.date, locale)}
        </Typography>
      )}
      <Badge {...badges[toneOf(outcome)]}>
        {formatMessage(
          text(outcome.kind === 'created' && outcome.isDraft ? 'outcome.draft' : `outcome.${outcome.kind}`),
        )}
      </Badge>
    </Flex>
  );
}

/** Dark enough on their grounds to be read. */
const badges = {
  neutral: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  primary: { backgroundColor: 'primary100', textColor: 'primary700' },
  warning: { backgroundColor: 'warning100', textColor: 'neutral800' },
} as const;

/** What is for somebody to look at stands out. */
function toneOf({ kind, doubts }: FilingOutcome): keyof typeof badges {
  if (kind === 'conflict' || doubts.length > 0) return 'warning';
  return kind === 'unchanged' ? 'neutral' : 'primary';
}
