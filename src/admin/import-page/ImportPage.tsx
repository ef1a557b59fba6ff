import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Loader, ProgressBar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelSetting } from '../../press/panel/panel-setting';
import { Failure } from '../kit/Failure';
import { useAnswer } from '../kit/use-answer';
import { FileChoice } from './FileChoice';
import { FiledReport } from './FiledReport';
import { ReadReport } from './ReadReport';
import { text } from './wording';
import { useImport } from './use-import';

/** Saved front pages: upload, the importer's report, choose, file. */
export function ImportPage() {
  const { formatMessage } = useIntl();
  const { heard, hasFailed, askAgain } = useAnswer<PanelSetting>('/chancery/desk');
  return (
    <Page.Main>
      <Page.Title>{formatMessage(text('title'))}</Page.Title>
      <Layouts.Header title={formatMessage(text('title'))} subtitle={formatMessage(text('subtitle'))} />
      <Layouts.Content>
        {heard === undefined ? (
          hasFailed ? (
            <Failure askAgain={askAgain} />
          ) : (
            <Loader>{formatMessage(text('waiting'))}</Loader>
          )
        ) : heard.data.isEditor ? (
          <Import locales={heard.data.locales} />
        ) : (
          <Typography>{formatMessage(text('editorsOnly'))}</Typography>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Import({ locales }: { readonly locales: readonly string[] }) {
  const { formatMessage } = useIntl();
  const { stage, setStage, read, file } = useImport();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [locale, setLocale] = useState<string | null>(null);
  switch (stage.name) {
    case 'choosing':
      return (
        <FileChoice
          {...{ files, locale, locales, refusal: stage.refusal }}
          onFiles={setFiles}
          onLocale={setLocale}
          onRead={() => read(files, locale)}
        />
      );
    case 'reading':
      return (
        <Flex justifyContent="center" gap={3} padding={8} role="status">
          <Loader small>{formatMessage(text('waiting'))}</Loader>
          <Typography>{formatMessage(text('reading'), { count: files.length })}</Typography>
        </Flex>
      );
    case 'read':
      return (
        <ReadReport
          {...stage}
          onChoose={(chosen) => setStage({ ...stage, chosen })}
          onFile={() => file(files, locale, stage.chosen)}
          onBack={() => setStage({ name: 'choosing', refusal: null })}
        />
      );
    case 'filing':
      return (
        <Flex direction="column" alignItems="stretch" gap={3} padding={8} role="status">
          <Typography>{formatMessage(text('filing'), { done: stage.done + 1, total: stage.total })}</Typography>
          <ProgressBar
            value={Math.round((100 * (stage.done + 0.5)) / stage.total)}
            aria-label={formatMessage(text('filing'), { done: stage.done + 1, total: stage.total })}
          />
        </Flex>
      );
    case 'filed':
      return (
        <FiledReport
          report={stage.report}
          onAgain={() => {
            setFiles([]);
            setStage({ name: 'choosing', refusal: null });
          }}
        />
      );
  }
}
