import type { BylineFunction } from '../../public/fixed-words';
import type { ChangeKind } from '../../public/fixed-words';
import type { PublicationType } from '../../publication/publication-types';

/** The interface words of the reference pages in one language: all that no editor writes. */
export interface Words {
  readonly pressOffice: string;
  readonly description: string;
  readonly skipToContent: string;
  readonly frontPage: string;
  readonly sections: string;
  readonly languages: string;
  readonly clocks: string;
  readonly contacts: string;
  readonly counters: string;
  readonly featured: string;
  readonly latest: string;
  readonly allMessages: string;
  readonly messageTypes: string;
  readonly everyType: string;
  readonly pages: string;
  readonly olderMessages: string;
  readonly newestMessages: string;
  readonly noMessages: string;
  readonly question: string;
  readonly answer: string;
  readonly asOf: string;
  readonly deliveredOn: string;
  readonly place: string;
  readonly event: string;
  readonly outlet: string;
  readonly programme: string;
  readonly venue: string;
  readonly time: string;
  readonly topics: string;
  readonly source: string;
  readonly attachments: string;
  readonly changes: string;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly withdrawn: string;
  readonly withdrawnOn: string;
  readonly withdrawalReason: string;
  readonly preview: { readonly title: string; readonly text: string };
  readonly types: Readonly<Record<PublicationType, { readonly one: string; readonly many: string }>>;
  /** By the value of the attribute `form`. */
  readonly forms: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<BylineFunction, string>>;
  /** By the value of the attribute `eventStatus`; an event that goes ahead as planned says nothing. */
  readonly eventStatuses: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<ErrorStatus, { readonly title: string; readonly text: string }>>;
}

export type ErrorStatus = 400 | 404;
