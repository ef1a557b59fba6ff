import { useForm, useIsDesktop, usePersistentState } from '@strapi/strapi/admin';
import { Box, Button, Flex, IconButton, Loader, Portal, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { createGlobalStyle } from 'styled-components';
import { useEditedLocale } from './text-form';
import { text } from './wording';
import { usePageAddress, type ShownVersion } from './use-page-address';

/** Opens the text's page beside the form, where it stays from text to text until it is closed. */
export function PageToggle({ version }: { readonly version: ShownVersion }) {
  const { formatMessage } = useIntl();
  const isWide = useIsDesktop();
  const [isOpen, setIsOpen] = usePersistentState('chancery.page-beside', false);
  const toggle = () => setIsOpen(!isOpen);
  const page = <Page version={version} onClose={toggle} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(text('page.hint'))}
      </Typography>
      <Button variant="tertiary" fullWidth aria-expanded={isOpen} onClick={toggle}>
        {formatMessage(text(isOpen ? 'page.hide' : 'page.show'))}
      </Button>
      {isOpen && (isWide ? <Beside>{page}</Beside> : <Box height="70dvh">{page}</Box>)}
    </Flex>
  );
}

/** A pane along the window's end. The panel makes room for it, and its list of types gives way where room is short. */
function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <Portal>
      <RoomForPage />
      <Box className="chancery-page-beside" position="fixed" background="neutral0" shadow="filterShadow" zIndex={3}>
        {children}
      </Box>
    </Portal>
  );
}

/** The list of types is known by its links: it has no name but one in the panel's language. */
const RoomForPage = createGlobalStyle`
  .chancery-page-beside { inset-block: 0; inset-inline-end: 0; width: 38vw; }
  #strapi { margin-inline-end: 38vw; }
  @media (max-width: 1600px) {
    .chancery-page-beside { width: 34vw; }
    #strapi { margin-inline-end: 34vw; }
    nav:has(a[href*='/content-manager/collection-types/api::']) { display: none; }
  }
`;

function Page({ version, onClose }: { readonly version: ShownVersion; readonly onClose: () => void }) {
  const { formatMessage } = useIntl();
  const isModified = useForm('Page', ({ modified }) => modified);
  const [attempt, setAttempt] = useState(0);
  return (
    <Flex
      tag="section"
      aria-label={formatMessage(text('page.frame'))}
      direction="column"
      alignItems="stretch"
      height="100%"
    >
      <Flex justifyContent="space-between" gap={2} padding={2} borderColor="neutral150">
        <Typography variant="pi" textColor="neutral600">
          {isModified && version.documentId !== undefined && formatMessage(text('page.modified'))}
        </Typography>
        <Flex gap={1}>
          <IconButton label={formatMessage(text('page.again'))} onClick={() => setAttempt(attempt + 1)}>
            <ArrowClockwise />
          </IconButton>
          <IconButton label={formatMessage(text('page.hide'))} onClick={onClose}>
            <Cross />
          </IconButton>
        </Flex>
      </Flex>
      <Frame version={version} attempt={attempt} />
    </Flex>
  );
}

function Frame({ version, attempt }: { readonly version: ShownVersion; readonly attempt: number }) {
  const { formatMessage } = useIntl();
  const address = usePageAddress(version, useEditedLocale(), attempt);
  if (version.documentId === undefined) return <Notice>{formatMessage(text('page.unsaved'))}</Notice>;
  if (address === 'failed') return <Notice>{formatMessage(text('page.failed'))}</Notice>;
  if (address === 'asking') return <Loader />;
  return (
    <Box
      tag="iframe"
      key={address.key}
      src={address.src}
      title={formatMessage(text('page.frame'))}
      // A page to be looked at: it runs nothing, and has no part in the panel's session.
      sandbox=""
      flex="1"
      width="100%"
      borderWidth={0}
      background="neutral0"
    />
  );
}

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <Box padding={4}>
      <Typography textColor="neutral600">{children}</Typography>
    </Box>
  );
}
