import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { differingPart } from './differing-part';
import { useSayValue } from './say-value';

export interface Version {
  readonly key: string;
  readonly title: string;
  readonly value: unknown;
}

interface Props {
  readonly uid: string;
  readonly field: string;
  readonly versions: readonly [Version, Version];
  /** Left out where there is nothing to choose. */
  readonly chosen?: string | undefined;
  readonly onChoose?: (key: string) => void;
}

/** One field in two versions, side by side or, on a narrow screen, one below the other; where they part is marked. */
export function FieldVersions({ uid, field, versions, chosen, onChoose }: Props) {
  const { formatMessage } = useIntl();
  const say = useSayValue();
  const label = formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
  const [one, other] = versions;
  const { before, after, ...parts } = differingPart(say(one.value), say(other.value));
  const shown = (marked: string) => (
    <>
      {before}
      {marked !== '' && <Marked>{marked}</Marked>}
      {after}
    </>
  );
  const cards = (
    <Flex gap={3} alignItems="stretch" wrap="wrap">
      <Card version={one} isChoice={onChoose !== undefined} isChosen={chosen === one.key}>
        {shown(parts.one)}
      </Card>
      <Card version={other} isChoice={onChoose !== undefined} isChosen={chosen === other.key}>
        {shown(parts.other)}
      </Card>
    </Flex>
  );
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {label}
      </Typography>
      <Box paddingTop={1}>
        {onChoose === undefined ? (
          cards
        ) : (
          <Radio.Group value={chosen ?? ''} aria-label={label} onValueChange={onChoose}>
            {cards}
          </Radio.Group>
        )}
      </Box>
    </Box>
  );
}

interface CardProps {
  readonly version: Version;
  readonly isChoice: boolean;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

function Card({ version, isChoice, isChosen, children }: CardProps) {
  return (
    <Box
      flex="1 1 20rem"
      minWidth={0}
      padding={3}
      hasRadius
      borderColor={isChosen ? 'primary600' : 'neutral200'}
      background="neutral0"
    >
      {isChoice ? (
        <Radio.Item value={version.key}>{version.title}</Radio.Item>
      ) : (
        <Typography variant="sigma" textColor="neutral600">
          {version.title}
        </Typography>
      )}
      <Box paddingTop={2} maxHeight="24rem" overflow="auto">
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {children}
        </Typography>
      </Box>
    </Box>
  );
}

function Marked({ children }: { readonly children: string }) {
  return (
    <Box tag="mark" background="warning200" color="neutral900" hasRadius>
      {children}
    </Box>
  );
}
