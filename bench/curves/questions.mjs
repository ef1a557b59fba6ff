/** What is asked, and of whom: `isStock` of the stock app as well, `isBare` of bare `node:http` as well. */
export const questions = [
  { name: 'counters', address: '/api/counters', isStock: true, isBare: true },
  { name: 'front page', address: '/api/front-page?locale=en', isBare: true },
  { name: 'page /en', address: '/en', isBare: true },
  { name: 'timeline', address: '/api/timeline', isBare: true },
  { name: 'timeline, deepest', addressOf: deepest },
  { name: 'publication', address: '/en/speeches/speech-7', isBare: true },
  { name: 'search word', address: '/api/timeline?q=lantern' },
  { name: 'search word, nowhere', address: '/api/timeline?q=zeppelin', isSlow: true },
  {
    name: 'GraphQL',
    address: `/graphql?query=${encodeURIComponent('{timeline(limit:20){data{type title slug date people{name}}}}')}`,
    headers: { 'Apollo-Require-Preflight': 'yes' },
    isBare: true,
  },
];

/** The oldest texts are of the first days of 1990: a page that begins there has all others before it. */
async function deepest({ port }) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/timeline?to=1990-01-20`);
  const { meta } = await answer.json();
  return `/api/timeline?cursor=${meta.nextCursor}`;
}
