/** The panel's forms and lists: put in order on start, and left alone once somebody has arranged them. */
import type * as SeedLayouts from '../../src/desk/layouts/seed-layouts';
import { entryLayouts } from '../../src/press/layouts/entry-layouts';
import { partLayouts } from '../../src/press/layouts/part-layouts';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';

interface View {
  settings: Record<string, unknown>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const speech = 'api::speech.speech';
let chancery: Chancery;
let authorization: string;

beforeAll(async () => {
  chancery = await bootChancery();
  ({ authorization } = await signIn(chancery, 'strapi-super-admin'));
});
afterAll(() => chancery.stop());

function addressOf(uid: string): string {
  return `/content-manager/${uid.includes('::') ? 'content-types' : 'components'}/${uid}/configuration`;
}

async function viewOf(uid: string): Promise<View> {
  const { body, status } = await chancery.anyone.get(addressOf(uid)).set('Authorization', authorization);
  expect(status).toBe(200);
  return body.data.contentType ?? body.data.component;
}

/** As an administrator does under "Configure the view". */
async function arrange(uid: string, change: (view: View) => void): Promise<View> {
  const { settings, layouts } = await viewOf(uid);
  const view = { settings, layouts };
  change(view);
  const { status } = await chancery.anyone.put(addressOf(uid)).set('Authorization', authorization).send(view);
  expect(status).toBe(200);
  return view;
}

/** What a start does to views: a process cannot start Strapi twice, since it registers its permissions once. */
async function startAgain(): Promise<void> {
  const { strapi } = chancery;
  for (const kind of ['components', 'content-types'])
    await strapi.plugin('content-manager').service(kind)['syncConfigurations']();
  await built<typeof SeedLayouts>('desk/layouts/seed-layouts').seedLayouts(strapi);
}

const views = () => chancery.strapi.store({ type: 'plugin', name: 'content_manager' });
const ours = () => chancery.strapi.store({ type: 'core', name: 'chancery' });
const keyOf = (uid: string) => `configuration_content_types::${uid}`;

test.each(Object.entries(entryLayouts))('%s is in the order of the work from the first start', async (uid, layout) => {
  const { settings, layouts } = await viewOf(uid);
  const [defaultSortBy, defaultSortOrder] = layout.sort;
  const { mainField } = layout;
  expect(settings).toMatchObject({ mainField, defaultSortBy, defaultSortOrder, pageSize: 20 });
  expect(layouts.list).toEqual(layout.columns);
  const rows = layout.groups.flatMap((group) => group.rows);
  expect(layouts.edit).toEqual(rows.map((row) => row.map(([name, size]) => ({ name, size }))));
});

test.each(Object.entries(partLayouts))('%s is called by what a person would call it', async (uid, { mainField }) => {
  expect((await viewOf(uid)).settings['mainField']).toBe(mainField);
});

test('what somebody has arranged survives a start', async () => {
  const own = await arrange(speech, ({ layouts, settings }) => {
    layouts.list = ['title', 'date'];
    settings['pageSize'] = 50;
  });
  await startAgain();
  const kept = await viewOf(speech);
  expect([kept.layouts, kept.settings['pageSize']]).toEqual([own.layouts, 50]);
});

test('what an older Chancery put there follows the house', async () => {
  const uid = 'api::interview.interview';
  const view = (await views().get({ key: keyOf(uid) })) as View;
  const layouts = { ...view.layouts, list: ['title'] };
  await views().set({ key: keyOf(uid), value: { ...view, layouts } });
  const seeded = (await ours().get({ key: 'seeded-layouts' })) as Record<string, View>;
  await ours().set({
    key: 'seeded-layouts',
    value: { ...seeded, [uid]: { settings: seeded[uid]!.settings, layouts } },
  });
  await startAgain();
  expect((await viewOf(uid)).layouts.list).toEqual(entryLayouts[uid]?.columns);
});

test('of a database from before, what Strapi made follows the house, and what somebody arranged stays', async () => {
  const [article, statement] = ['api::article.article', 'api::statement.statement'];
  for (const uid of [article, statement]) await views().delete({ key: keyOf(uid) });
  await chancery.strapi.plugin('content-manager').service('content-types')['syncConfigurations']();
  const byHand = await arrange(statement, ({ layouts }) => void layouts.edit.pop());
  await ours().delete({ key: 'seeded-layouts' });
  await startAgain();
  expect((await viewOf(article)).layouts.list).toEqual(entryLayouts[article]?.columns);
  expect((await viewOf(statement)).layouts).toEqual(byHand.layouts);
});
