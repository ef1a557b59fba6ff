import { adminApi } from '@strapi/strapi/admin';
import type { PublicationState } from '../../press/desk/publication-state';
import { publicationTypes } from '../../press/publication-types';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { addressOf, changesText, requestOf, type PanelAct } from './panel-act';

/** The answer, and when it came by the browser's stopwatch: the server's time is counted on from there. */
export interface ReceivedState extends PublicationState {
  readonly receivedAtMs: number;
}

interface ActArguments {
  readonly publication: PublicationVersion;
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
      publicationState: builder.query<ReceivedState, PublicationVersion>({
        query: (publication) => ({ url: addressOf(publication), method: 'GET' }),
        transformResponse: ({ data }: { data: PublicationState }) => ({ ...data, receivedAtMs: performance.now() }),
        providesTags: (_state, _error, { type, documentId }) => [
          { type: 'PublicationState', id: documentId },
          { type: 'Document', id: `${publicationTypes[type].uid}_${documentId}` },
        ],
        keepUnusedDataFor: 0,
      }),
      actOnPublication: builder.mutation<unknown, ActArguments>({
        query: ({ publication, act }) => requestOf(publication, act),
        invalidatesTags: (_answer, error, { publication, act }) => {
          const own = { type: 'PublicationState', id: publication.documentId } as const;
          // What was refused has changed nothing, but what stands in the panel may be why it was asked for.
          return error || !changesText(act) ? [own] : [own, ...tagsOfText(publication)];
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
