import { createRequire } from 'node:module';
import { compare, figure } from './compare.mjs';

const { weighRequest } = createRequire(import.meta.url)('../dist/src/api/graphql/cost/weigh-document.js');

/** A question as a site asks it for a list of texts. */
const usual = `{speeches(pagination:{pageSize:20},filters:{topics:{slug:{eq:"harbours"}}}){title slug date excerpt
  people{function name person{name slug}} topics{name slug}} timeline(limit:20){data{type title slug date people{name}}}}`;

/** Fragments that double over 22 levels: refused, and the refusal has its price as well. */
const doubling = `{...f0} ${Array.from({ length: 22 }, (_, level) => `fragment f${level} on Query{...f${level + 1} ...f${level + 1}}`).join(' ')} fragment f22 on Query{__typename}`;

/** What it costs to weigh a GraphQL query, and to refuse one, against answering a usual one. */
export async function costFigures({ strapi, post }) {
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  const ask = (query) => () => post('/graphql', { query });
  const weighed = await compare(() => weighRequest({ query: usual }, schema), ask(usual), 50);
  const refused = await compare(ask(doubling), ask(usual), 50);
  return [
    figure('GraphQL: weighing a usual query against answering it', weighed, ['weighing', 'answering']),
    figure('GraphQL: refusing 22 doublings against answering a usual query', refused, ['refusing', 'answering']),
  ];
}
