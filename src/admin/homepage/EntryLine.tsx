import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface Props {
  readonly title: string;
  readonly to: string;
  readonly children: ReactNode;
}

/** One entry of a widget's list: its title, which leads to where it is edited, and a line about it. */
export function EntryLine({ title, to, children }: Props) {
  return (
    <Box tag="li" paddingTop={1} paddingBottom={2}>
      <Link tag={RouterLink} to={to}>
        <bdi>{title}</bdi>
      </Link>
      <Flex gap={2} wrap="wrap">
        {children}
      </Flex>
    </Box>
  );
}

/** A heading with its entries. */
export function EntryList({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Box tag="section" paddingBottom={3}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h3">
        {heading}
      </Typography>
      <ul>{children}</ul>
    </Box>
  );
}

export function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
