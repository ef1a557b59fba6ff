import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { text } from './wording';

/** That the server gave no answer, and a way to ask again. */
export function Failure({ askAgain }: { readonly askAgain: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Box paddingBottom={4}>
      <Flex
        role="alert"
        gap={3}
        wrap="wrap"
        padding={4}
        hasRadius
        background="danger100"
        borderColor="danger200"
        justifyContent="space-between"
      >
        <Flex gap={2}>
          <WarningCircle fill="danger700" aria-hidden />
          <Typography textColor="danger700">{formatMessage(text('failed'))}</Typography>
        </Flex>
        <Button variant="tertiary" onClick={askAgain}>
          {formatMessage(text('again'))}
        </Button>
      </Flex>
    </Box>
  );
}
