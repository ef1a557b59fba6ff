import {
  Box,
  Button,
  Checkbox,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { calendarKinds } from '../../press/calendar/calendar';
import { addMonths, firstDayOf } from '../../press/calendar/month';
import { textDirectionOf } from '../../press/page/text-direction';
import { sayLanguage } from '../kit/say-language';
import { sayMonth } from '../kit/say-moment';
import { text } from './wording';
import type { CalendarAddress } from './use-calendar-address';

interface Props {
  readonly address: CalendarAddress;
  readonly change: (part: Partial<CalendarAddress>) => void;
  readonly locales: readonly string[];
  readonly goToToday: () => void;
}

/** Which month, how it is shown, and what of it. */
export function CalendarTools({ address, change, locales, goToToday }: Props) {
  const { formatMessage, locale: language } = useIntl();
  const { month, locale } = address;
  const isFromTheRight = textDirectionOf(language) === 'rtl';
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={4}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Flex gap={2} wrap="wrap">
          <IconButton label={formatMessage(text('previous'))} onClick={() => change({ month: addMonths(month, -1) })}>
            {isFromTheRight ? <ChevronRight /> : <ChevronLeft />}
          </IconButton>
          <IconButton label={formatMessage(text('next'))} onClick={() => change({ month: addMonths(month, 1) })}>
            {isFromTheRight ? <ChevronLeft /> : <ChevronRight />}
          </IconButton>
          <Button variant="tertiary" onClick={goToToday}>
            {formatMessage(text('today'))}
          </Button>
          <Box paddingLeft={2}>
            <Typography variant="beta" tag="h2" id="calendar-month">
              {sayMonth(firstDayOf(month), language)}
            </Typography>
          </Box>
        </Flex>
        <Views address={address} change={change} />
      </Flex>
      <Flex gap={6} wrap="wrap">
        <Box minWidth="20rem">
          <SingleSelect
            size="S"
            aria-label={formatMessage(text('locale'))}
            value={locale ?? ''}
            onChange={(value) => change({ locale: String(value) || null })}
          >
            <SingleSelectOption value="">{formatMessage(text('locale.all'))}</SingleSelectOption>
            {locales.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {sayLanguage(code, language)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        <Kinds address={address} change={change} />
      </Flex>
    </Flex>
  );
}

type PartProps = Pick<Props, 'address' | 'change'>;

function Views({ address, change }: PartProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={1} role="group" aria-label={formatMessage(text('view'))}>
      {(['month', 'list'] as const).map((view) => (
        <Button
          key={view}
          variant={address.view === view ? 'secondary' : 'tertiary'}
          aria-pressed={address.view === view}
          onClick={() => change({ view })}
        >
          {formatMessage(text(`view.${view}`))}
        </Button>
      ))}
    </Flex>
  );
}

function Kinds({ address, change }: PartProps) {
  const { formatMessage } = useIntl();
  const { kinds } = address;
  return (
    <Flex gap={4} wrap="wrap" role="group" aria-label={formatMessage(text('kinds'))}>
      {calendarKinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={kinds.includes(kind)}
          onCheckedChange={(isShown) =>
            change({
              kinds: calendarKinds.filter((other) => (other === kind ? isShown === true : kinds.includes(other))),
            })
          }
        >
          {formatMessage(text(`kind.${kind}`))}
        </Checkbox>
      ))}
    </Flex>
  );
}
