import { frontPageAnswer } from '../../press/public/front-page';
import { graphqlTypes } from '../../press/public/graphql-types';
import { timelinePage } from '../../press/public/timeline';

/** The types of `timeline` and `frontPage`, as the public shapes have them, and what the two are asked with. */
export const typeDefs = /* GraphQL */ `
  ${graphqlTypes([timelinePage, frontPageAnswer])}

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
