/** A sort of populated entries that goes through a relation: Strapi's statement for it is none. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  const topic = await publish(chancery.strapi, 'api::topic.topic', { name: 'Harbours' });
  const people = [{ function: 'speaker', name: 'Ada Marlow' }];
  await publish(
    chancery.strapi,
    'api::speech.speech',
    speech('Harbour lights', { people, topics: [topic.documentId] }),
  );
});

afterAll(() => chancery.stop());

test.each([
  'populate[localizations][sort]=topics.name',
  'populate[localizations][sort][topics][name]=asc',
  'populate[people][sort]=person.name',
  'populate[topics][sort][0]=localizations.name',
])('%s is a 400', async (query) => {
  const { status, body } = await chancery.anyone.get(`/api/speeches?${query}`);
  expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
});

test.each(['populate[topics][sort]=name:desc', 'populate[people][sort][name]=asc', 'sort=topics.name'])(
  '%s is answered',
  async (query) => {
    expect((await chancery.anyone.get(`/api/speeches?${query}`)).status).toBe(200);
  },
);
