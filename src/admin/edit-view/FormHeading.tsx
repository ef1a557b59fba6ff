import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { groupName } from '../content-names/wording';

/** What stands over a group of fields. */
export function FormHeading({ group }: { readonly group?: string }) {
  const { formatMessage } = useIntl();
  const name = groupName(group ?? '');
  return name === undefined ? null : (
    <Typography tag="h2" variant="delta">
      {formatMessage(name)}
    </Typography>
  );
}
