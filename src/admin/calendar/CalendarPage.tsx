import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { civilDateAt } from 'strapi-plugin-dateline/core';
import type { PanelSetting } from '../../press/panel/panel-setting';
import { Failure } from '../kit/Failure';
import { text as deskText } from '../kit/wording';
import { useAnswer, type Heard } from '../kit/use-answer';
import { useServerMinute } from '../kit/use-server-minute';
import { CalendarBoard } from './CalendarBoard';
import { text } from './wording';

/** What is planned, published and embargoed, by the office's days. */
export function CalendarPage() {
  const { formatMessage } = useIntl();
  const { heard, hasFailed, askAgain } = useAnswer<PanelSetting>('/chancery/desk');
  return (
    <Page.Main>
      <Page.Title>{formatMessage(text('title'))}</Page.Title>
      <Layouts.Header
        title={formatMessage(text('title'))}
        subtitle={heard && formatMessage(deskText('times'), { timeZone: heard.data.officeTimeZone })}
      />
      <Layouts.Content>
        {heard ? (
          <Placed setting={heard} />
        ) : hasFailed ? (
          <Failure askAgain={askAgain} />
        ) : (
          <Page.Loading>{formatMessage(text('loading'))}</Page.Loading>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Once it is known which day it is in the office. */
function Placed({ setting }: { readonly setting: Heard<PanelSetting> }) {
  const { officeTimeZone, locales, asOf } = setting.data;
  const now = useServerMinute(setting) ?? asOf;
  return <CalendarBoard today={civilDateAt(now, officeTimeZone)} locales={locales} />;
}
