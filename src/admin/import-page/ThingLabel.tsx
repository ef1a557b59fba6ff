import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FiledThing } from '../../press/filing/import-report';
import { sayCivilDate } from '../desk/say-moment';
import { text as deskText } from '../desk/texts';
import { text } from './texts';

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
      <Badge
        backgroundColor={outcome.kind === 'unchanged' ? 'neutral150' : 'primary100'}
        textColor={outcome.kind === 'unchanged' ? 'neutral700' : 'primary700'}
      >
        {formatMessage(text(`outcome.${outcome.kind}`))}
      </Badge>
    </Flex>
  );
}
