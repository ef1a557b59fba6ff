import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone: 'neutral' | 'danger' | 'warning';
  readonly children: ReactNode;
}

/** A sentence on a ground that says how much it matters. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <Box padding={2} background={`${tone}100`} hasRadius width="100%">
      <Typography variant="pi" textColor={tone === 'danger' ? 'danger700' : 'neutral800'}>
        {children}
      </Typography>
    </Box>
  );
}
