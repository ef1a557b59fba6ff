import fs from 'node:fs';
import { inRoot } from '../run/places.mjs';

const press = 'press@orvelia.example';
const editor = 'editor@orvelia.example';
const translator = 'translator-ru@orvelia.example';

/** Of an office that does not exist. */
const savedPage = inRoot('src', 'press', 'import', 'fixtures', 'english.txt');

const entries = (uid) => `/admin/content-manager/collection-types/${uid}?plugins[i18n][locale]=en`;

/**
 * The pictures of the documentation: who looks (nobody signed in where there is no e-mail), at what, how wide, in which
 * language of the panel, and what is arranged before. Things are found by the panel's English texts.
 */
export const screenshots = [
  { name: 'front-page-en-wide', path: '/en' },
  { name: 'front-page-en-phone', path: '/en', size: 'phone' },
  { name: 'front-page-ar-wide', path: '/ar' },
  { name: 'homepage', email: editor, path: '/admin' },
  { name: 'homepage-phone', email: press, path: '/admin', size: 'phone' },
  { name: 'homepage-ru', email: translator, path: '/admin', language: 'ru' },
  { name: 'list-view', email: editor, path: entries('api::statement.statement') },
  { name: 'edit-view', email: press, path: entries('api::statement.statement'), arrange: openFerryLine },
  { name: 'side-panel', email: editor, path: entries('api::statement.statement'), arrange: openFerryLine },
  { name: 'embargo', email: editor, path: entries('api::statement.statement'), arrange: changeEmbargo },
  { name: 'translation', email: translator, path: entries('api::statement.statement'), arrange: openInRussian },
  { name: 'counter', email: press, path: entries('api::counter.counter'), arrange: openCounter },
  { name: 'calendar', email: press, path: '/admin/calendar' },
  { name: 'calendar-phone', email: press, path: '/admin/calendar', size: 'phone' },
  { name: 'homepage-ar', email: editor, path: '/admin', language: 'ar' },
  {
    name: 'side-panel-ar',
    email: editor,
    path: entries('api::statement.statement'),
    language: 'ar',
    arrange: openText,
  },
  { name: 'calendar-ar-phone', email: press, path: '/admin/calendar', size: 'phone', language: 'ar' },
  { name: 'import', email: editor, path: '/admin/saved-pages', arrange: readSavedPage },
];

/** In whatever language the panel is. */
async function openText(page) {
  await page.getByRole('link', { name: /first direct ferry line/ }).click();
  await page.locator('input[name="title"]').waitFor();
  await page.getByRole('heading', { name: /^Embargoed until$|^حظر النشر حتى$/ }).waitFor();
}

async function openFerryLine(page) {
  await page.getByRole('link', { name: /first direct ferry line/ }).click();
  await page.getByRole('heading', { name: 'Embargoed until' }).waitFor();
}

async function changeEmbargo(page) {
  await openFerryLine(page);
  await page.getByRole('button', { name: 'Change: Embargoed until' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Time zone').fill('tokyo');
  await page.getByRole('option').first().click();
  await dialog.getByLabel(/^Time\*?$/).fill('18:30');
  await dialog.getByText('18:30 (+09:00)').waitFor();
}

async function openInRussian(page) {
  await openFerryLine(page);
  const address = new URL(page.url());
  address.search = '?plugins[i18n][locale]=ru';
  await page.goto(address.href);
  await page.getByRole('heading', { name: 'Embargoed until' }).waitFor();
}

async function openCounter(page) {
  await page.getByRole('row').getByRole('link').first().click();
  const preview = page.getByText('Preview in English');
  await preview.waitFor();
  await preview.scrollIntoViewIfNeeded();
}

async function readSavedPage(page) {
  await page.getByLabel('Or paste the text of a page').fill(fs.readFileSync(savedPage, 'utf8'));
  await page.getByRole('button', { name: 'Add the pasted text' }).click();
  await page.getByRole('button', { name: 'Read the pages' }).click();
  await page
    .getByText(/^Publications/)
    .first()
    .waitFor();
}
