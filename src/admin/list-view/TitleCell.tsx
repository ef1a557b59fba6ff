import { Typography } from '@strapi/design-system';
import { Link, useLocation } from 'react-router-dom';
import type { ListRow } from './list-layout';

/**
 * A title in up to three lines of a column that leaves room for the rest. Strapi prints it in one, so wide that the
 * status and the languages of a text lie beyond the edge of the screen; and titles here are long.
 */
export function TitleCell({ row, name }: { readonly row: ListRow; readonly name: string }) {
  const { search } = useLocation();
  const title = String(row[name] ?? '-');
  return (
    <Typography
      tag={Link}
      to={{ pathname: row.documentId, search: inSameLanguage(search) }}
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      textColor="neutral800"
      title={title}
      style={threeLines}
    >
      {title}
    </Typography>
  );
}

/** An entry is opened in the language of the list, and without the list's page and filters. */
function inSameLanguage(search: string): string {
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]');
  return locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
}

const threeLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
  overflow: 'hidden',
  whiteSpace: 'normal',
  // From a narrow window to a wide one: whatever the other columns, and the menus, leave over.
  width: 'clamp(16rem, 100vw - 108rem, 60rem)',
} as const;
