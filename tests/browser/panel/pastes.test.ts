/** What is pasted into a text in the panel, from wherever, keeps what a press text needs and nothing else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pressOfficerCode } from '../../../src/desk/rights/role-codes';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { editFormOf, type EditForm } from './edit-form';

const uid = 'api::speech.speech';

describeInBrowser('whoever pastes', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;
  let form: EditForm;

  beforeAll(async () => {
    panel = await openPanel();
    reader = await panel.enter(pressOfficerCode);
    page = reader.page;
    form = editFormOf(panel, page);
  });
  afterAll(async () => {
    await reader.leave();
    await panel.close();
  });

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
    await form.open(`${uid}/create`);
    await form.paste(readFileSync(path.join(__dirname, 'pastes', `${name}.html`), 'utf8'));
    await page.getByText('Pilots are trained together.').first().waitFor();
    expect(await form.shown()).toEqual(expected);
    await expectSettled(() => form.body().locator('b, strong, font, img, table, del').count(), 0);
    await page.keyboard.press('Control+z');
    await page.getByText('Pilots are trained together.').first().waitFor({ state: 'detached' });
    expect(await form.shown()).toEqual(['p']);
  });

  test('out of the real clipboard, by the keyboard, a paste keeps its form as well', async () => {
    await form.open(`${uid}/create`);
    await allowClipboard();
    await page.evaluate(async () => {
      const blob = (type: string, words: string) => new Blob([words], { type });
      const html = blob('text/html', '<h2>Heading</h2><ul><li>Point</li></ul>');
      const item = new ClipboardItem({ 'text/html': html, 'text/plain': blob('text/plain', 'Heading Point') });
      await navigator.clipboard.write([item]);
    });
    await form.body().click();
    await page.keyboard.press('Control+v');
    await form.body().getByText('Point').waitFor();
    expect(await form.shown()).toEqual(['h2 Heading', '>li Point']);
  });

  /** Puts the caret between the letters of a text and pastes at once, as fast as no hand can. */
  async function pasteWithin(words: string, offset: number, data: string, format = 'text/html'): Promise<void> {
    const found = form.body().getByText(words);
    await found.click();
    await found.evaluate(
      (element, place) => {
        const leaf = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        document.getSelection()?.collapse(leaf, place.offset);
        const clipboardData = new DataTransfer();
        clipboardData.setData(place.format, place.data);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      { offset, data, format },
    );
  }

  test('a paste within a list makes points, and what was pasted can be saved', async () => {
    const list = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'First: ' }] }],
    };
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('With a list', { body: [list] }));
    await form.open(`${uid}/${documentId}`);
    await pasteWithin('First:', 'First: '.length, '<h2>Second</h2><p>Third</p>');
    await form.body().getByText('Third').waitFor();
    expect(await form.shown()).toEqual(['>li First: Second', '>li Third']);
    await form.save();
    const saved = await panel.chancery.strapi.documents(uid).findOne({ documentId, locale: 'en' });
    expect(JSON.stringify(saved?.body)).toContain('Third');
  });

  const [points, paragraphs] = ['<ul><li>Points</li><li>Last</li></ul>', '<p>Two</p><p>Last</p>'];
  test.each([
    ['two paragraphs within words', 'Harbour day', 7, paragraphs, ['p HarbourTwo', 'p Last', 'p  day']],
    ['two paragraphs before words', 'Harbour day', 0, paragraphs, ['p Two', 'p Last', 'p Harbour day']],
    ['two paragraphs behind words', 'Harbour day', 11, paragraphs, ['p Harbour dayTwo', 'p Last']],
    ['a list within words', 'Harbour day', 7, points, ['p Harbour', '>li Points', '>li Last', 'p  day']],
    ['a list behind words', 'Harbour day', 11, points, ['p Harbour day', '>li Points', '>li Last']],
    ['a heading before words', 'Harbour day', 0, '<h2>Last</h2><p>Two</p>', ['h2 Last', 'p Two', 'p Harbour day']],
  ] as const)('a paste keeps its blocks: %s', async (_name, words, offset, html, expected) => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words }] };
    const { documentId } = await draft(panel.chancery.strapi, uid, speech(`Paste ${_name}`, { body: [paragraph] }));
    await form.open(`${uid}/${documentId}`);
    await pasteWithin(words, offset, html);
    await form.body().getByText('Last').waitFor();
    expect(await form.shown()).toEqual(expected);
  });

  test.each([
    ['within words', 'Harbour day', 7, 'One\nTwo', ['p HarbourOne', 'p Two day']],
    ['behind words', 'Harbour day', 11, ' Last', ['p Harbour day Last']],
  ] as const)('plain text meets the caret where it is: %s', async (_name, words, offset, pasted, expected) => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words }] };
    const { documentId } = await draft(panel.chancery.strapi, uid, speech(`Plain ${_name}`, { body: [paragraph] }));
    await form.open(`${uid}/${documentId}`);
    await pasteWithin(words, offset, pasted, 'text/plain');
    await form
      .body()
      .getByText(/Two|Last/u)
      .waitFor();
    expect(await form.shown()).toEqual(expected);
  });

  test('plain text pasted in the moment in which the field is entered is not lost', async () => {
    await form.open(`${uid}/create`);
    await form.body().evaluate((element: HTMLElement) => {
      element.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'One\nTwo');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await form.body().getByText('Two').waitFor();
    expect(await form.shown()).toEqual(['p One', 'p Two']);
  });

  test('a hostile paste runs nothing and leaves no way to', async () => {
    await form.open(`${uid}/create`);
    const hostile =
      '<p onclick="window.pwned=1">Safe <a href="javascript:window.pwned=1">words</a></p>' +
      '<img src="x" onerror="window.pwned=1"><script>window.pwned=1</script><svg onload="window.pwned=1"></svg>';
    await form.paste(hostile + '<div>'.repeat(2_000) + 'deep');
    await form.body().getByText('deep').waitFor();
    expect(await form.shown()).toEqual(['p Safe words', 'p deep']);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  test('elements without end in one another are taken for plain text', async () => {
    await form.open(`${uid}/create`);
    await form.paste(`<p>${'<span>'.repeat(800_000)}deep`);
    await form.body().getByText('plain words').waitFor();
    expect(await form.shown()).toEqual(['p plain words']);
  });

  test('five megabytes of fonts and styles around three words are three words', async () => {
    await form.open(`${uid}/create`);
    await form.paste(
      `<style>${'p{color:red}'.repeat(200_000)}</style><p>${'<span style="color:red"></span>'.repeat(80_000)}Three small words`,
    );
    await form.body().getByText('Three small words').waitFor();
    expect(await form.shown()).toEqual(['p Three small words']);
  });

  test('twenty thousand paragraphs lose no word and do not stop the browser', async () => {
    await form.open(`${uid}/create`);
    await form.paste(`${'<p>Many words</p>'.repeat(20_000)}<p>The last</p>`);
    await form.body().getByText('The last').waitFor();
    await expectSettled(() => form.body().locator('p').count(), 1);
  });

  test('plain text is pasted as ever', async () => {
    await form.open(`${uid}/create`);
    await allowClipboard();
    await page.evaluate(() => navigator.clipboard.writeText('One\nTwo'));
    await form.body().click();
    await page.keyboard.press('Control+v');
    await form.body().getByText('Two').waitFor();
    expect(await form.shown()).toEqual(['p One', 'p Two']);
  });
});
