import { hearSaved, readPatiently } from './patient-reading';

const request = new Request('https://press.example/content-manager/collection-types/api::speech.speech/abc?locale=en');
const answer = (data: object, fieldTags: object) => Response.json({ data, meta: { fieldTags } });
const gone = () => Promise.reject(new TypeError('Failed to fetch'));

function entry(name: string) {
  return {
    key: `api::speech.speech ${name} en`,
    uid: 'api::speech.speech',
    address: request.url,
    act: 'read',
  } as const;
}

test('of what was said last, a save says anew what it has sent, and no more', async () => {
  const speech = entry('abc');
  await readPatiently(request, speech, async () =>
    answer({ title: 'Old', place: 'Old' }, { title: 't1', place: 'p1' }),
  );
  await hearSaved(speech, answer({ title: 'Theirs', place: 'Mine' }, { title: 't2', place: 'p2' }), ['place']);
  expect(await (await readPatiently(request, speech, gone)).json()).toEqual({
    data: { title: 'Old', place: 'Mine' },
    meta: { fieldTags: { title: 't1', place: 'p2' } },
  });
});

test('what was never read cannot be said again', async () => {
  await expect(readPatiently(request, entry('def'), gone)).rejects.toThrow('Failed to fetch');
});
