import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { zoneDataVersion } from 'strapi-plugin-dateline/core';
import { z } from 'zod';
import { frontPageAnswer } from './front-page';
import { graphqlTypes } from './graphql-types';
import { shape } from './shape';
import { timelinePage } from './timeline';

const scalars = 'scalar Date scalar DateTime scalar JSON';

const printed = (types: string) =>
  printSchema(lexicographicSortSchema(buildSchema(`${scalars} type Query { none: ID } ${types}`)));

test('consumers of GraphQL find the types that they were promised', () => {
  expect(printed(graphqlTypes([timelinePage, frontPageAnswer]))).toBe(printed(promised));
});

test('a value that GraphQL has no name for is refused, with what it is', () => {
  expect(() => graphqlTypes([shape('Odd', { moment: z.date() })])).toThrow(/no name for a date/);
});

test('a shape is told once, however often it is used', () => {
  const leaf = shape('Leaf', { name: z.string() });
  const types = graphqlTypes([shape('Tree', { one: leaf, many: z.array(leaf), none: leaf.nullable() })]);
  expect(types).toBe('type Tree {\n  one: Leaf!\n  many: [Leaf!]!\n  none: Leaf\n}\n\ntype Leaf {\n  name: String!\n}');
});

const promised = /* GraphQL */ `
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
    "By the tz database, release ${zoneDataVersion}, as all that follows from it"
    offset: String!
    abbreviation: String!
    asOf: DateTime!
    nextTransitionAt: DateTime
    "The offset from nextTransitionAt on"
    nextOffset: String
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
    alternativeText: String
    caption: String
    width: Int
    height: Int
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
`;
