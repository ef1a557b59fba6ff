import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { civilDateAt } from 'strapi-plugin-dateline/core';
import type { DeskSetting } from '../../press/desk/desk-setting';
import { Failure } from '../desk/Failure';
import { text as deskText } from '../desk/texts';
import { useAnswer, type Heard } from '../desk/use-answer';
import { useServerMinute } from '../desk/use-server-minute';
import { CalendarBoard } from './CalendarBoard';
import { text } from './texts';

/** What is planned, published and embargoed, by the office's days. */
export function CalendarPage() {
  const { formatMessage } = useIntl();
  const { heard, hasFailed, askAgain } = useAnswer<DeskSetting>('/chancery/desk');
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
function Placed({ setting }: { readonly setting: Heard<DeskSetting> }) {
  const { officeTimeZone, locales, asOf } = setting.data;
  const now = useServerMinute(setting) ?? asOf;
  return <CalendarBoard today={civilDateAt(now, officeTimeZone)} locales={locales} />;
}
