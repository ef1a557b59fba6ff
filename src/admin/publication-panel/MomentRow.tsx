import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { MomentPurpose } from '../../press/moments/moment-notices';
import { stoppedIn } from './is-held';
import { sayInstant } from '../kit/say-instant';
import { text } from './wording';
import type { OpenPublication } from './use-publication';

interface MomentRowProps {
  readonly purpose: MomentPurpose;
  readonly publication: OpenPublication;
  readonly at: Instant | null;
  /** Whether there is a button at all: where it would only be refused, a sentence says so instead. */
  readonly isOpen: boolean;
  readonly isDisabled?: boolean;
  onEdit(): void;
}

/** One of a text's three moments: what is set, in the office's zone, and the way to change it. */
export function MomentRow({ purpose, publication, at, isOpen, isDisabled = false, onEdit }: MomentRowProps) {
  const { formatMessage, locale } = useIntl();
  const label = formatMessage(text(purpose));
  const { officeTimeZone } = publication.state.setting;
  const isStopped = stoppedIn(publication.state).some(({ action }) => action === purpose);
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={2} width="100%">
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="pi" fontWeight="bold" tag="h3">
          {label}
        </Typography>
        <Typography variant="pi" textColor={at === null ? 'neutral600' : isStopped ? 'danger700' : 'neutral800'}>
          {at === null ? formatMessage(text('notSet')) : sayInstant(at, officeTimeZone, locale)}
        </Typography>
      </Flex>
      {/* A pencil: the column is too narrow for a word beside a date, in Russian all the more. */}
      {isOpen && (
        <IconButton
          variant="tertiary"
          size="S"
          disabled={isDisabled}
          label={formatMessage(text(at === null ? 'set.of' : 'change.of'), { what: label })}
          onClick={onEdit}
        >
          <Pencil />
        </IconButton>
      )}
    </Flex>
  );
}
