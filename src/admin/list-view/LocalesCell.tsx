import { Typography } from '@strapi/design-system';
import { usePanelSetting } from '../kit/use-panel-setting';
import type { ListRow } from './list-layout';

/** The languages that a text exists in, by their codes and in the site's order. Strapi names two and counts the rest. */
export function LocalesCell({ row }: { readonly row: ListRow }) {
  const setting = usePanelSetting();
  const versions = Array.isArray(row['localizations']) ? (row['localizations'] as readonly ListRow[]) : [];
  const codes = [row.locale, ...versions.map(({ locale }) => locale)].filter((code) => typeof code === 'string');
  const rank = (code: string) => setting?.locales.indexOf(code) ?? 0;
  return (
    <Typography textColor="neutral800">{codes.sort((one, other) => rank(one) - rank(other)).join(', ')}</Typography>
  );
}
