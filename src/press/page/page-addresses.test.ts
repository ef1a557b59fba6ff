import { frontPageApiPath, frontPagePath, messagesPath, publicationPath } from './page-addresses';

test.each([
  ['a front page', frontPagePath('en'), '/en'],
  [
    'a publication, under its type',
    publicationPath({ type: 'speech', locale: 'fr', slug: 'le-port' }),
    '/fr/speeches/le-port',
  ],
  [
    'a slug that is no slug',
    publicationPath({ type: 'article', locale: 'en', slug: '../a?b' }),
    '/en/articles/..%2Fa%3Fb',
  ],
  ['all messages', messagesPath({ locale: 'en' }), '/en/messages'],
  ['messages of a type', messagesPath({ locale: 'en', type: 'interview' }), '/en/messages?type=interview'],
  ['the next messages', messagesPath({ locale: 'en', cursor: 'a_b-1' }), '/en/messages?cursor=a_b-1'],
  ['both', messagesPath({ locale: 'en', type: 'speech', cursor: 'c' }), '/en/messages?type=speech&cursor=c'],
  ['what the script asks', frontPageApiPath('pt-BR'), '/api/front-page?locale=pt-BR'],
])('%s', (_what, path, expected) => {
  expect(path).toBe(expected);
});
