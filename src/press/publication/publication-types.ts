/** The one list of the five press types: their name in the API, their uid, their address and their forms. */

export const publicationTypeNames = ['speech', 'interview', 'statement', 'article', 'announcement'] as const;

export type PublicationType = (typeof publicationTypeNames)[number];

export type PublicationUid = { [Type in PublicationType]: `api::${Type}.${Type}` }[PublicationType];

export interface PublicationTypeFacts {
  readonly type: PublicationType;
  readonly uid: PublicationUid;
  /** The plural in REST addresses (`/api/speeches`) and in the reference pages' addresses (`/en/speeches/…`). */
  readonly plural: string;
  /** The values of the attribute `form`; empty where the type has none. */
  readonly forms: readonly string[];
}

export const publicationTypes: Readonly<Record<PublicationType, PublicationTypeFacts>> = {
  speech: {
    type: 'speech',
    uid: 'api::speech.speech',
    plural: 'speeches',
    forms: ['remarks', 'address', 'news-conference', 'briefing', 'speech'],
  },
  interview: {
    type: 'interview',
    uid: 'api::interview.interview',
    plural: 'interviews',
    forms: [],
  },
  statement: {
    type: 'statement',
    uid: 'api::statement.statement',
    plural: 'statements',
    forms: ['statement', 'joint-statement', 'comment', 'greeting', 'letter'],
  },
  article: {
    type: 'article',
    uid: 'api::article.article',
    plural: 'articles',
    forms: [],
  },
  announcement: {
    type: 'announcement',
    uid: 'api::announcement.announcement',
    plural: 'announcements',
    forms: ['event', 'news'],
  },
};

export const publicationUids: readonly PublicationUid[] = publicationTypeNames.map(
  (name) => publicationTypes[name].uid,
);

/** Undefined for the uid of what is no publication. */
export function publicationTypeOf(uid: string): PublicationType | undefined {
  return publicationTypeNames.find((type) => publicationTypes[type].uid === uid);
}

export function isPublicationType(name: string): name is PublicationType {
  return (publicationTypeNames as readonly string[]).includes(name);
}
