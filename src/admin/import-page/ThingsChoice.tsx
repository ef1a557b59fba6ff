import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FiledKind, FiledThing } from '../../press/filing/import-report';
import { text } from './wording';
import { ThingFacts, type Choice } from './ThingFacts';
import { ThingLabel } from './ThingLabel';

interface Props {
  readonly things: readonly FiledThing[];
  /** Keys of what would change something. */
  readonly news: readonly string[];
  readonly chosen: Choice['chosen'];
  readonly onChoose: Choice['onChoose'];
}

/**
 * The things of one page, each with a box; those that would change nothing have none to tick. What was changed here and by
 * the page has one for the page's words, which nobody ticks but the editor.
 */
export function ThingsChoice({ things, news, chosen, onChoose }: Props) {
  const { formatMessage } = useIntl();
  const isAll = news.every((key) => chosen.has(key));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      {news.length > 1 && (
        <Checkbox
          checked={isAll ? true : news.some((key) => chosen.has(key)) ? 'indeterminate' : false}
          onCheckedChange={() => onChoose(news, !isAll)}
        >
          {formatMessage(text('all'))}
        </Checkbox>
      )}
      {kinds.map((kind) => {
        const own = things.filter((thing) => thing.kind === kind);
        return own.length === 0 ? null : (
          <Box tag="fieldset" key={kind} borderWidth={0} padding={0}>
            <Typography tag="legend" fontWeight="semiBold" style={{ padding: 0 }}>
              {formatMessage(text(`kind.${kind}`), { count: own.length })}
            </Typography>
            {own.map((thing) => (
              <Box key={thing.key} paddingTop={2}>
                <Checkbox
                  checked={chosen.has(thing.key)}
                  disabled={!news.includes(thing.key)}
                  onCheckedChange={(isOn) => onChoose([thing.key], isOn === true)}
                >
                  <ThingLabel thing={thing} />
                </Checkbox>
                <ThingFacts thing={thing} choice={{ chosen, onChoose }} />
              </Box>
            ))}
          </Box>
        );
      })}
    </Flex>
  );
}

const kinds: readonly FiledKind[] = ['publication', 'counter', 'clock', 'office'];
