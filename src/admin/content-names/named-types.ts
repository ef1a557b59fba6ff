/** Where the names of a type's fields stand among the texts: `publication` for all five press types. */
export interface NamedType {
  readonly uid: string;
  readonly scope: string;
  /** The schema's `displayName`, which Strapi looks the type's name up by; a component is never named by itself. */
  readonly displayName?: string;
}

export const namedTypes: readonly NamedType[] = [
  { uid: 'api::speech.speech', scope: 'publication', displayName: 'Speech' },
  { uid: 'api::interview.interview', scope: 'publication', displayName: 'Interview' },
  { uid: 'api::statement.statement', scope: 'publication', displayName: 'Statement' },
  { uid: 'api::article.article', scope: 'publication', displayName: 'Article' },
  { uid: 'api::announcement.announcement', scope: 'publication', displayName: 'Announcement' },
  { uid: 'api::person.person', scope: 'person', displayName: 'Person' },
  { uid: 'api::topic.topic', scope: 'topic', displayName: 'Topic' },
  { uid: 'api::counter.counter', scope: 'counter', displayName: 'Counter' },
  { uid: 'api::clock.clock', scope: 'clock', displayName: 'Clock' },
  { uid: 'api::office.office', scope: 'office', displayName: 'Office' },
  { uid: 'press.turn', scope: 'turn' },
  { uid: 'press.byline', scope: 'byline' },
  { uid: 'press.issuer', scope: 'issuer' },
  { uid: 'press.post', scope: 'post' },
  { uid: 'press.change-note', scope: 'change-note' },
  { uid: 'office.contact', scope: 'contact' },
  { uid: 'office.phone', scope: 'phone' },
  { uid: 'office.headings', scope: 'headings' },
];
