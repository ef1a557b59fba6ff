import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { describeInBrowser } from '../helpers/browser';
import { openPanel, type Panel } from '../helpers/panel';

describeInBrowser('the admin panel', () => {
  let panel: Panel;

  beforeAll(async () => {
    panel = await openPanel();
  });
  afterAll(() => panel.close());

  test.each([editorCode, pressOfficerCode, translatorCode('en'), 'strapi-super-admin'])(
    'lets a %s in and complains of nothing',
    async (role) => {
      const { page, complaints, leave } = await panel.enter(role, { at: '/admin' });
      await page.getByRole('heading', { level: 1, name: /^Hello Ada/ }).waitFor();
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});
