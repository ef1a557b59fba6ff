import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** The help text of a component, beneath it: Strapi 5.54 shows none there. */
export function FormNote({ note }: { readonly note?: ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {note}
    </Typography>
  );
}
