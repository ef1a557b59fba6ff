import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { listMark } from '../kit/list-mark';
import { isInstant } from '../kit/read-value';
import { usePanelSetting } from '../kit/use-panel-setting';
import type { ListRow } from './list-layout';
import { text } from './wording';
import { useWithdrawn } from './use-withdrawn';

/** As much of one of Strapi's actions on ticked rows as is needed here: a component that describes a button. */
export interface BulkAction {
  (props: TickedRows): BulkDescription | null;
  /** Of Strapi 5.54's own, publishing alone has none. */
  readonly type?: string;
}

interface TickedRows {
  readonly model: string;
  readonly documents: readonly ListRow[];
}

interface BulkDescription {
  readonly actionType?: string;
  readonly onClick?: (event: unknown) => unknown;
}

/**
 * Strapi's publishing of all that is ticked, which counts what is under embargo or withdrawn as ready, and is refused as a
 * whole. It says which they are instead, before it opens its dialog.
 */
export function explainBulkPublish(Publish: BulkAction): BulkAction {
  return function ExplainedBulkPublish(props: TickedRows): BulkDescription | null {
    const description = Publish(props);
    const { formatMessage, locale } = useIntl();
    const { toggleNotification } = useNotification();
    const setting = usePanelSetting();
    const withdrawn = useWithdrawn(props.model, props.documents);
    if (description?.actionType !== 'publish' || publicationTypeOf(props.model) === undefined) return description;
    const isHeld = ({ embargoedUntil: until }: ListRow) =>
      setting !== undefined && isInstant(until) && toMilliseconds(until) > toMilliseconds(setting.asOf);
    const held = props.documents.filter((row) => isHeld(row) || withdrawn.has(row.documentId));
    if (held.length === 0) return description;
    const titles = held.map(({ title }) => `“${String(title)}”`).join(listMark(locale));
    const explain = () => {
      toggleNotification({ type: 'warning', message: formatMessage(text('bulk.held'), { titles }) });
      // True keeps Strapi's own dialog closed.
      return true;
    };
    return { ...description, onClick: explain };
  };
}
