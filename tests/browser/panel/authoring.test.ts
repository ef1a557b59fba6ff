/** What makes writing comfortable: pastes, turns, the address and excerpt to come, the page beside the form. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pressOfficerCode } from '../../../src/desk/roles/role-codes';
import { publicationTypeNames, publicationTypes } from '../../../src/press/publication-types';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { openPanel, type Panel } from '../../helpers/panel';

const uid = 'api::speech.speech';

describeInBrowser('whoever writes', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    await publish(strapi, uid, speech('Harbour day'));
    reader = await panel.enter(pressOfficerCode);
    page = reader.page;
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await reader.leave();
    await panel.close();
  });

  /** Without a locale Strapi would open the one that was edited last. */
  async function open(address: string, locale = 'en'): Promise<void> {
    const path = `${panel.origin}/admin/content-manager/collection-types/${address}`;
    await page.goto(`${path}?plugins[i18n][locale]=${locale}`);
    await page.getByRole('heading', { name: 'As it will appear' }).waitFor();
  }

  const body = () => page.locator('[data-slate-editor]').first();

  async function paste(field: Locator, html: string): Promise<void> {
    await field.click();
    await field.evaluate((_node, rich) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', 'plain words');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
  }

  /** What stands in a field, each heading, paragraph and point with its element, nested ones indented by their depth. */
  function shown(field: Locator): Promise<string[]> {
    return field.evaluate((root) =>
      Array.from(root.querySelectorAll('h1,h2,h3,p,li'), (node) => {
        const depth = node.tagName === 'LI' ? '>'.repeat(depthOf(node)) : '';
        const links = Array.from(node.querySelectorAll('a'), (link) => ` → ${link.getAttribute('href')}`).join('');
        return `${depth}${node.tagName.toLowerCase()} ${node.textContent?.replace(/[\uFEFF\n]/g, '')}${links}`.trim();

        function depthOf(item: Element): number {
          const parent = item.parentElement?.closest('ul,ol');
          return parent && root.contains(parent) ? 1 + depthOf(parent) : 0;
        }
      }),
    );
  }

  function allowClipboard(): Promise<void> {
    return page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: panel.origin });
  }

  const pastes = [
    [
      'word',
      [
        'h1 The harbour treaty',
        'p Ladies and gentlemen, today we signed the treaty on both harbours. It stands on our site. → https://ministry.lindmar.example/treaty?lang=en&page=1',
        'h2 What it says',
        '>li Ships of both flags pay the same dues.',
        '>>li Fishing boats pay none.',
        '>li Pilots are trained together.',
        '>li It begins on 1 May.',
        'p Port Aurel',
        'p 12 berths',
      ],
    ],
    [
      'docs',
      [
        'h2 The harbour treaty',
        'p Ladies and gentlemen, see our site. → https://ministry.lindmar.example/treaty',
        '>li The same dues.',
        '>>li None for fishing boats.',
        '>li Pilots are trained together.',
      ],
    ],
    [
      'writer',
      [
        'h1 The harbour treaty',
        'p Ladies and gentlemen, see our site. → https://ministry.lindmar.example/treaty',
        '>li The same dues.',
        '>>li None for fishing boats.',
        '>li Pilots are trained together.',
      ],
    ],
  ] as const;

  test.each(pastes)('a paste from %s keeps headings, lists and links; undo takes it back', async (name, expected) => {
    await open(`${uid}/create`);
    await paste(body(), readFileSync(path.join(__dirname, 'pastes', `${name}.html`), 'utf8'));
    await page.getByText('Pilots are trained together.').first().waitFor();
    expect(await shown(body())).toEqual(expected);
    expect(await body().locator('b, strong, font, img, table, del').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByText('Pilots are trained together.').first().waitFor({ state: 'detached' });
    expect(await shown(body())).toEqual(['p']);
  });

  test('out of the real clipboard, by the keyboard, a paste keeps its form as well', async () => {
    await open(`${uid}/create`);
    await allowClipboard();
    await page.evaluate(async () => {
      const blob = (type: string, words: string) => new Blob([words], { type });
      const html = blob('text/html', '<h2>Heading</h2><ul><li>Point</li></ul>');
      const item = new ClipboardItem({ 'text/html': html, 'text/plain': blob('text/plain', 'Heading Point') });
      await navigator.clipboard.write([item]);
    });
    await body().click();
    await page.keyboard.press('Control+v');
    await body().getByText('Point').waitFor();
    expect(await shown(body())).toEqual(['h2 Heading', '>li Point']);
  });

  test('a paste within a list makes points, and what was pasted can be saved', async () => {
    const list = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'First: ' }] }],
    };
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('With a list', { body: [list] }));
    await open(`${uid}/${documentId}`);
    await body().getByText('First:').click();
    await page.keyboard.press('End');
    await body().evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<h2>Second</h2><p>Third</p>');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await body().getByText('Third').waitFor();
    expect(await shown(body())).toEqual(['>li First: Second', '>li Third']);
    await save();
    const saved = await panel.chancery.strapi.documents(uid).findOne({ documentId, locale: 'en' });
    expect(JSON.stringify(saved?.body)).toContain('Third');
  });

  test('a hostile paste runs nothing and leaves no way to', async () => {
    await open(`${uid}/create`);
    const hostile =
      '<p onclick="window.pwned=1">Safe <a href="javascript:window.pwned=1">words</a></p>' +
      '<img src="x" onerror="window.pwned=1"><script>window.pwned=1</script><svg onload="window.pwned=1"></svg>';
    await paste(body(), hostile + '<div>'.repeat(2_000) + 'deep');
    await body().getByText('deep').waitFor();
    expect(await shown(body())).toEqual(['p Safe words', 'p deep']);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  test('elements without end in one another are taken for plain text', async () => {
    await open(`${uid}/create`);
    await paste(body(), `<p>${'<span>'.repeat(800_000)}deep`);
    await body().getByText('plain words').waitFor();
    expect(await shown(body())).toEqual(['p plain words']);
  });

  test('five megabytes of fonts and styles around three words are three words', async () => {
    await open(`${uid}/create`);
    await paste(
      body(),
      `<style>${'p{color:red}'.repeat(200_000)}</style><p>${'<span style="color:red"></span>'.repeat(80_000)}Three small words`,
    );
    await body().getByText('Three small words').waitFor();
    expect(await shown(body())).toEqual(['p Three small words']);
  });

  test('twenty thousand paragraphs lose no word and do not stop the browser', async () => {
    await open(`${uid}/create`);
    await paste(body(), `${'<p>Many words</p>'.repeat(20_000)}<p>The last</p>`);
    await body().getByText('The last').waitFor();
    expect(await body().locator('p').count()).toBe(1);
  });

  test('plain text is pasted as ever', async () => {
    await open(`${uid}/create`);
    await allowClipboard();
    await page.evaluate(() => navigator.clipboard.writeText('One\nTwo'));
    await body().click();
    await page.keyboard.press('Control+v');
    await body().getByText('Two').waitFor();
    expect(await shown(body())).toEqual(['p One', 'p Two']);
  });

  async function save(): Promise<void> {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
  }

  const talk =
    '<p>Good morning.</p><p>Question (for both ministers): When does the <a href="https://line.example/">line</a> open?</p>' +
    '<p>Ilse Varn: In summer.</p><p>And more ships.</p><p>Question: Visas?</p><p>Tomas Reed: No.</p>';

  test('labelled paragraphs become turns, after a look at which; they can be taken back, and saved', async () => {
    await open(`${uid}/create`);
    await page.locator('[name="title"]').fill('News conference');
    await page.locator('input[name="date"]').fill('03/25/2031');
    await page.keyboard.press('Tab');
    await paste(body(), talk);
    await body().getByText('Tomas Reed: No.').waitFor();
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('4 turns will be made.').waitFor();
    await dialog.getByText('Question (for both ministers) – question').waitFor();
    await dialog.getByText('1 paragraph before the first turn stays in the text.').waitFor();
    expect(await graveFaults(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('checkbox', { name: /^Tomas Reed/ }).click();
    await dialog.getByRole('button', { name: 'Make 3 turns' }).waitFor();
    await dialog.getByRole('checkbox', { name: /^Tomas Reed/ }).click();
    await dialog.getByRole('button', { name: 'Make 4 turns' }).click();
    const back = page.getByRole('button', { name: 'Take the turns back' });
    await back.waitFor();
    expect(await shown(body())).toEqual(['p Good morning.']);
    await back.click();
    await body().getByText('Tomas Reed: No.').waitFor();
    expect(await shown(body())).toHaveLength(6);
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    await page.getByRole('button', { name: 'Make 4 turns' }).click();
    await back.waitFor();
    await save();
    const [saved] = await panel.chancery.strapi
      .documents(uid)
      .findMany({ locale: 'en', filters: { title: 'News conference' }, populate: ['turns'] });
    expect(saved?.turns?.map(({ speaker, role, aside }) => [speaker, role, aside])).toEqual([
      ['Question', 'question', 'for both ministers'],
      ['Ilse Varn', 'answer', null],
      ['Question', 'question', null],
      ['Tomas Reed', 'answer', null],
    ]);
    expect(JSON.stringify(saved?.turns?.[0]?.body)).toContain('https://line.example/');
  });

  test('a text without labels is left alone, and the dialog says so', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('No talk'));
    await open(`${uid}/${documentId}`);
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    await page.getByText(/^No paragraph of the text begins with a label/).waitFor();
    expect(await page.getByRole('button', { name: /^Make/ }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await shown(body())).toEqual(['p No talk: the text.']);
  });

  const aside = (title: string) => page.locator('aside').filter({ has: page.getByRole('heading', { name: title }) });

  test('address and excerpt are shown as saving will make them, while one types', async () => {
    await open(`${uid}/create`);
    const panelShown = aside('As it will appear');
    await panelShown.getByText('The address is made from the title.').waitFor();
    await page.locator('[name="title"]').fill('Harbour day');
    await panelShown.getByText('/en/speeches/harbour-day-2').waitFor();
    await page.locator('[name="title"]').fill('Light on the pier');
    await panelShown.getByText('/en/speeches/light-on-the-pier').waitFor();
    await paste(body(), '<p>The first paragraph.</p><p>Another.</p>');
    await panelShown.getByText('The first paragraph.').waitFor();
    await panelShown.getByText(/^Taken from the first paragraph/).waitFor();
    await page.locator('[name="excerpt"]').fill('By hand.');
    await panelShown.getByText('By hand.').waitFor();
    expect(await graveFaults(page, 'aside')).toEqual([]);
  });

  test('in Russian the address is transliterated, in the text’s language whatever the panel’s', async () => {
    await open(`${uid}/create`, 'ru');
    await page.locator('[name="title"]').fill('День гавани');
    await aside('As it will appear').getByText('/ru/speeches/den-gavani').waitFor();
  });

  const frame = () => page.frameLocator('iframe');

  /** As whoever has left it so: whether the page is shown beside the form. */
  async function leavePage(isOpen: boolean): Promise<void> {
    await page.evaluate((value) => localStorage.setItem('chancery.page-beside', value), String(isOpen));
  }

  test('the page is shown by a button, and stays open from text to text', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('One lamp'));
    const other = await draft(panel.chancery.strapi, uid, speech('Another lamp'));
    await leavePage(false);
    await open(`${uid}/${documentId}`);
    await page.getByRole('button', { name: 'Show the page' }).click();
    await frame().getByRole('heading', { level: 1, name: 'One lamp' }).waitFor();
    await open(`${uid}/${other.documentId}`);
    await frame().getByRole('heading', { level: 1, name: 'Another lamp' }).waitFor();
  });

  test.each(publicationTypeNames)('the page of a %s stands beside its form, and follows each saving', async (type) => {
    const typeUid = publicationTypes[type].uid;
    const text = { title: `Lamp of the ${type}`, date: '2031-03-01' };
    const { documentId } = await draft(panel.chancery.strapi, typeUid, text);
    await leavePage(true);
    await open(`${typeUid}/${documentId}`);
    await frame()
      .getByRole('heading', { level: 1, name: `Lamp of the ${type}`, exact: true })
      .waitFor();
    await frame().getByText('This is a draft.').waitFor();
    await page.locator('[name="title"]').fill(`New lamp of the ${type}`);
    await page.getByText('Shown as saved last. It follows when you save.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await frame()
      .getByRole('heading', { level: 1, name: `New lamp of the ${type}` })
      .waitFor();
  });

  test.each(['ru', 'ar'] as const)('in a panel in %s the form keeps its room beside the page', async (language) => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('Room enough'));
    const tell = (code: string) => page.evaluate((to) => localStorage.setItem('strapi-admin-language', to), code);
    await leavePage(true);
    await tell(language);
    await page.goto(
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=en`,
    );
    await frame().getByRole('heading', { level: 1, name: 'Room enough' }).waitFor();
    expect((await page.locator('form').first().boundingBox())?.width).toBeGreaterThan(700);
    await tell('en');
  });

  test('of a public text it is the public page; closed, it stays closed', async () => {
    const { documentId } = await publish(panel.chancery.strapi, uid, speech('Out already'));
    await leavePage(true);
    await open(`${uid}/${documentId}`);
    await page.getByRole('tab', { name: 'published' }).click();
    await frame().getByRole('heading', { level: 1, name: 'Out already' }).waitFor();
    expect(await frame().getByText('This is a draft.').count()).toBe(0);
    expect(await graveFaults(page, '.chancery-page-beside > section > div')).toEqual([]);
    await page.getByRole('region', { name: 'The text’s page' }).getByRole('button', { name: 'Hide the page' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Show the page' }).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });
});
