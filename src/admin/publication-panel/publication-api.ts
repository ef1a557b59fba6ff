import { adminApi } from '@strapi/strapi/admin';
import { hearServerTime } from 'strapi-plugin-dateline/strapi-admin';
import type { PublicationState } from '../../press/panel/publication-state';
import { publicationTypes } from '../../press/publication/publication-types';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { addressOf, changesText, requestOf, type PanelAct } from './panel-act';

interface ActArguments {
  readonly version: PublicationVersion;
  readonly act: PanelAct;
}

/**
 * In Strapi's own store of answers, and under its own tags: what is saved or published in the edit view is asked for
 * anew here, and what is done here is loaded anew there.
 */
const publicationApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'CountDocuments', 'RecentDocumentList', 'PublicationState'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      publicationState: builder.query<PublicationState, PublicationVersion>({
        query: (version) => ({ url: addressOf(version), method: 'GET' }),
        transformResponse: ({ data }: { data: PublicationState }) => {
          hearServerTime(data.setting.asOf);
          return data;
        },
        providesTags: (_state, _error, { type, documentId }) => [
          { type: 'PublicationState', id: documentId },
          { type: 'Document', id: `${publicationTypes[type].uid}_${documentId}` },
        ],
        keepUnusedDataFor: 0,
      }),
      actOnPublication: builder.mutation<Partial<WholeTextAnswer> | undefined, ActArguments>({
        query: ({ version, act }) => requestOf(version, act),
        transformResponse: (answer: { data?: Partial<WholeTextAnswer> } | undefined) => answer?.data,
        invalidatesTags: (_answer, error, { version, act }) => {
          const own = { type: 'PublicationState', id: version.documentId } as const;
          // What was refused has changed nothing, but what stands in the panel may be why it was asked for.
          return error || !changesText(act) ? [own] : [own, ...tagsOfText(version)];
        },
      }),
    }),
  });

export const { usePublicationStateQuery, useActOnPublicationMutation } = publicationApi;

function tagsOfText({ type, documentId }: PublicationVersion) {
  const { uid } = publicationTypes[type];
  return [
    { type: 'Document', id: `${uid}_${documentId}` },
    { type: 'Document', id: `${uid}_LIST` },
    'CountDocuments',
    'RecentDocumentList',
  ] as const;
}
