import { entryRequestOf } from './entry-request';

const at = (method: string, path: string) =>
  entryRequestOf({ method, url: `https://press.example/cms/content-manager/${path}` });
const speech = 'collection-types/api::speech.speech';

test.each([
  ['GET', `${speech}/abc?locale=fr`, 'read', 'api::speech.speech abc fr'],
  ['PUT', `${speech}/abc?locale=fr`, 'save', 'api::speech.speech abc fr'],
  ['POST', `${speech}/abc/actions/publish?locale=fr`, 'publish', 'api::speech.speech abc fr'],
  ['POST', `${speech}/abc/actions/discard`, 'discard', 'api::speech.speech abc '],
  ['POST', `${speech}/abc/actions/unpublish`, 'unpublish', 'api::speech.speech abc '],
  ['POST', `${speech}?locale=fr`, 'create', 'api::speech.speech create fr'],
  ['POST', `${speech}/actions/publish?locale=fr`, 'create', 'api::speech.speech create fr'],
  ['GET', 'single-types/api::office.office?locale=en', 'read', 'api::office.office  en'],
  ['POST', 'single-types/api::office.office/actions/publish?locale=en', 'publish', 'api::office.office  en'],
])('%s %s is to %s it', (method, path, act, key) => {
  expect(at(method, path)).toMatchObject({ act, key });
});

test('the address is where it is read', () => {
  expect(at('POST', `${speech}/abc/actions/publish?locale=fr`)?.address).toBe(
    `https://press.example/cms/content-manager/${speech}/abc?locale=fr`,
  );
});

test.each([
  ['GET', speech],
  ['POST', `${speech}/actions/bulkPublish`],
  ['POST', `${speech}/clone/abc`],
  ['DELETE', `${speech}/abc`],
  ['GET', `${speech}/abc?status=published`],
  ['GET', `${speech}/abc/actions/countDraftRelations`],
  ['GET', 'relations/api::speech.speech/abc/topics'],
])('%s %s is about no one entry', (method, path) => {
  expect(at(method, path)).toBeUndefined();
});
