import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { firstParagraph } from '../../press/blocks/blocks';
import type { FoundSpeaker, SplitText } from '../../press/authoring/split-into-turns';
import { text } from './wording';

interface Props {
  readonly speakers: readonly FoundSpeaker[];
  readonly chosen: readonly string[];
  readonly split: SplitText;
  /** How many turns the text has already. */
  readonly standing: number;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Who speaks, and what turns that makes. */
export function TurnsChoice({ speakers, chosen, split, standing, onChoose }: Props) {
  const { formatMessage } = useIntl();
  if (speakers.length === 0) return <Typography>{formatMessage(text('turns.none'))}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box tag="fieldset" borderWidth={0} padding={0}>
        <Typography tag="legend" fontWeight="semiBold" style={{ padding: 0 }}>
          {formatMessage(text('turns.who'))}
        </Typography>
        {speakers.map(({ speaker, count }) => (
          <Box key={speaker} paddingTop={2}>
            <Checkbox
              checked={chosen.includes(speaker)}
              onCheckedChange={(isOn) =>
                onChoose(isOn === true ? [...chosen, speaker] : chosen.filter((other) => other !== speaker))
              }
            >
              {formatMessage(text('turns.speaker'), { speaker, count })}
            </Checkbox>
          </Box>
        ))}
      </Box>
      <Typography fontWeight="semiBold" role="status">
        {split.turns.length === 0
          ? formatMessage(text('turns.countNone'))
          : formatMessage(text('turns.count'), { count: split.turns.length })}
      </Typography>
      {standing > 0 && <Typography>{formatMessage(text('turns.standing'), { count: standing })}</Typography>}
      {split.turns.length > 0 && split.body.length > 0 && (
        <Typography>{formatMessage(text('turns.before'), { count: split.body.length })}</Typography>
      )}
      <Turns turns={split.turns} />
    </Flex>
  );
}

function Turns({ turns }: Pick<SplitText, 'turns'>) {
  const { formatMessage } = useIntl();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {turns.map(({ speaker, role, aside, body }, index) => (
        <Box tag="li" key={index} background="neutral100" padding={3} hasRadius>
          <Typography tag="p" fontWeight="semiBold">
            {formatMessage(text(`role.${role}`), { speaker: aside === null ? speaker : `${speaker} (${aside})` })}
          </Typography>
          <Typography tag="p" textColor="neutral700" ellipsis>
            {firstParagraph(body)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
