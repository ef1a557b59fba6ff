import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What was refused, and why. Not the design system's Alert, whose button to close it cannot be left out. */
export function RefusalBox({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={4} role="alert">
      <Typography tag="p" fontWeight="bold">
        {title}
      </Typography>
      <Typography tag="p">{children}</Typography>
    </Box>
  );
}
