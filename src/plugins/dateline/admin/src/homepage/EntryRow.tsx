import { Box, Flex, Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { HomepageEntry, HomepageType } from '../../../core/homepage';
import { entryAddress } from './entry-address';

interface EntryRowProps {
  readonly entry: HomepageEntry;
  readonly types: readonly HomepageType[];
  /** What stands at the end of the line. */
  readonly figure: ReactNode;
  /** What stands below the entry's name. */
  readonly children?: ReactNode;
}

/** An entry in a widget's list, its name leading to where it is edited. */
export function EntryRow({ entry, types, figure, children }: EntryRowProps) {
  const type = types.find(({ uid }) => uid === entry.uid);
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={4} paddingTop={2} paddingBottom={2}>
      <Box flex="1" minWidth={0}>
        <Link tag={RouterLink} to={type ? entryAddress(type, entry) : '/content-manager'}>
          <bdi>{entry.label}</bdi>
        </Link>
        {children}
      </Box>
      <Box flex="0 0 auto">{figure}</Box>
    </Flex>
  );
}
