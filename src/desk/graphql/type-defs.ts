/** The types of `timeline` and `frontPage`, as `src/press/front-page.ts` has them. */
export const typeDefs = /* GraphQL */ `
  type TimelineByline {
    function: String!
    name: String!
    documentId: ID
  }

  type TimelineItem {
    type: String!
    documentId: ID!
    locale: String!
    title: String!
    slug: String!
    date: Date!
    deliveredOn: Date
    place: String
    excerpt: String
    featured: Boolean!
    people: [TimelineByline!]!
  }

  type TimelineMeta {
    nextCursor: String
  }

  type TimelinePage {
    data: [TimelineItem!]!
    meta: TimelineMeta!
  }

  type FrontPageOffice {
    name: String
    timeZone: String!
  }

  type FrontPageContact {
    purpose: String!
    phones: [String!]!
    email: String
    hours: String
  }

  type FrontPageClock {
    documentId: ID!
    label: String!
    timeZone: String!
    time: String!
    date: Date!
    offset: String!
    abbreviation: String!
    asOf: DateTime!
    nextTransitionAt: DateTime
  }

  type FrontPageBreakdown {
    years: Int!
    months: Int!
    days: Int!
  }

  type FrontPageCounter {
    documentId: ID!
    title: String!
    slug: String!
    since: Date!
    until: Date
    timeZone: String!
    days: Int!
    breakdown: FrontPageBreakdown!
    text: String!
    asOf: DateTime!
    nextChangeAt: DateTime
  }

  type FrontPageHeadings {
    featured: String
    latest: String
    allMessages: String
  }

  type FrontPageTurn {
    key: String!
    speaker: String!
    role: String!
    aside: String
    body: JSON!
  }

  type FrontPageTopic {
    documentId: ID!
    name: String!
    slug: String!
  }

  type FrontPageAttachment {
    name: String!
    url: String!
    mime: String!
  }

  type FrontPageChange {
    at: DateTime!
    kind: String!
    note: String!
  }

  type FrontPagePublication {
    type: String!
    documentId: ID!
    locale: String!
    title: String!
    slug: String!
    date: Date!
    deliveredOn: Date
    place: String
    excerpt: String
    featured: Boolean!
    people: [TimelineByline!]!
    form: String
    body: JSON!
    turns: [FrontPageTurn!]!
    outlet: String
    programme: String
    event: String
    venue: String
    startsAt: DateTime
    endsAt: DateTime
    timeZone: String
    eventStatus: String
    sourceUrl: String
    topics: [FrontPageTopic!]!
    attachments: [FrontPageAttachment!]!
    firstPublishedAt: DateTime
    lastChangedAt: DateTime
    changes: [FrontPageChange!]!
  }

  type FrontPageData {
    date: Date!
    dateText: String!
    office: FrontPageOffice!
    contacts: [FrontPageContact!]!
    clocks: [FrontPageClock!]!
    counters: [FrontPageCounter!]!
    headings: FrontPageHeadings!
    featured: FrontPagePublication
    latest: [TimelineItem!]!
  }

  type FrontPageMeta {
    asOf: DateTime!
    validUntil: DateTime
  }

  type FrontPage {
    data: FrontPageData!
    meta: FrontPageMeta!
  }

  extend type Query {
    timeline(
      locale: String
      types: [String!]
      from: String
      to: String
      person: String
      topic: String
      featured: Boolean
      q: String
      limit: Int
      cursor: String
    ): TimelinePage!
    frontPage(locale: String, at: String): FrontPage!
  }
`;
