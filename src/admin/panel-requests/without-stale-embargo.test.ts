import { withoutStaleEmbargo } from './without-stale-embargo';

const origin = 'https://press.lindmar.example';
const said = { title: 'Harbour lights', embargoedUntil: null };

const bodyAfter = async (method: string, path: string) =>
  (
    await withoutStaleEmbargo(
      new Request(origin + path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(said),
      }),
    )
  ).json();

test.each([
  ['a text is saved', 'PUT', '/content-manager/collection-types/api::speech.speech/abc?locale=ru'],
  ['a text is made', 'POST', '/content-manager/collection-types/api::announcement.announcement'],
  ['a text is saved on a server below a path', 'PUT', '/press/content-manager/collection-types/api::speech.speech/abc'],
  ['a text is published', 'POST', '/content-manager/collection-types/api::article.article/abc/actions/publish'],
])('%s without the embargo that the form once read', async (_what, method, path) => {
  expect(await bodyAfter(method, path)).toEqual({ title: 'Harbour lights' });
});

test.each([
  ['the side panel’s own request', 'PUT', '/chancery/publications/speech/abc/en/embargo'],
  ['an entry of another type', 'PUT', '/content-manager/collection-types/api::counter.counter/abc'],
])('%s goes as it is', async (_what, method, path) => {
  expect(await bodyAfter(method, path)).toEqual(said);
});

test('what has no body, such as the discarding of a draft, goes as it is', async () => {
  const request = new Request(`${origin}/content-manager/collection-types/api::speech.speech/abc/actions/discard`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  expect(await withoutStaleEmbargo(request)).toBe(request);
});
