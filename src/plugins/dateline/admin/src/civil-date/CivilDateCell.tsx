import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isCivilDate } from '../../../core';
import { sayCivilDate } from './say-civil-date';

/** A day in a list of entries; a dash where there is none, as Strapi has it. */
export function CivilDateCell({ value }: { readonly value: unknown }) {
  const { locale } = useIntl();
  return <Typography textColor="neutral800">{isCivilDate(value) ? sayCivilDate(value, locale) : '-'}</Typography>;
}
