/** The form of a speech as somebody writes in it: its fields of words, what stands there, and what it asks. */
import type { Locator, Page, Response } from 'playwright-core';
import { plainText } from '../../../src/press/blocks/blocks';
import { blocksOf } from '../../../src/press/blocks/blocks';
import { draft, speech } from '../../helpers/entries';
import type { Panel } from '../../helpers/panel';

const uid = 'api::speech.speech';

export const fields = ['title', 'place', 'event', 'excerpt', 'body'] as const;
export type Field = (typeof fields)[number];
export type Words = Readonly<Record<Field, string>>;

/** What the form says before each. */
export const labels: Readonly<Record<Field, string>> = {
  title: 'Title',
  place: 'Place',
  event: 'Event',
  excerpt: 'Excerpt',
  body: 'Text',
};

export const languages = ['en', 'ru', 'fr'] as const;
export type Language = (typeof languages)[number];

/** One text in one language. */
export interface Version {
  readonly documentId: string;
  readonly locale: Language;
}

/** A speech in all three languages, and what it says in each. */
export async function newSpeech({ chancery: { strapi } }: Panel, name: string): Promise<readonly [string, Words]> {
  const words: Words = { title: name, place: 'Lindmar', event: 'Opening', excerpt: 'In short.', body: `${name}.` };
  const data = speech(name, { ...words, body: blocksOf([words.body]) });
  const { documentId } = await draft(strapi, uid, data);
  for (const locale of languages.slice(1)) await strapi.documents(uid).update({ documentId, locale, data });
  return [documentId, words];
}

export async function storedWords({ chancery: { strapi } }: Panel, { documentId, locale }: Version): Promise<Words> {
  const row: Record<Field, unknown> = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null } });
  const body = (row.body as readonly unknown[]).map(plainText).join('\n');
  const { title, place, event, excerpt } = row as Record<Field, string>;
  return { title, place, event, excerpt, body };
}

export function addressOf({ origin }: Panel, { documentId, locale }: Version): string {
  return `${origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;
}

export async function open(panel: Panel, page: Page, version: Version): Promise<void> {
  await page.goto(addressOf(panel, version));
  await isFilled(page);
}

/** Behind a dialog nothing has a role. */
export async function isFilled(page: Page): Promise<void> {
  await fieldOf(page, 'place').waitFor();
  await page.locator('[data-slate-editor]').first().waitFor();
}

export function fieldOf(page: Page, field: Field): Locator {
  return field === 'body' ? page.locator('[data-slate-editor]').first() : page.locator(`[name="${field}"]`).first();
}

export const saveButton = (page: Page): Locator => page.getByRole('button', { name: 'Save', exact: true });
export const offer = (page: Page): Locator => page.getByRole('dialog', { name: 'Your unsaved words' });
export const conflict = (page: Page): Locator => page.getByRole('dialog', { name: 'Saved in the meantime' });

/** Puts the cursor at the end of a field. */
export async function enterField(page: Page, field: Field): Promise<void> {
  await fieldOf(page, field).click();
  await page.keyboard.press('Control+End');
  // The editor of blocks takes note of the cursor a moment later, and of no Enter before.
  if (field === 'body') await page.waitForTimeout(150);
}

export function shownWords(page: Page): Promise<Words> {
  return page.evaluate(wordsShown);
}

/** Waits until the form says this; what it says instead where it does not come to it. */
export async function shownOnceAs(page: Page, words: Words, patienceMs = 8000): Promise<Words> {
  for (const end = performance.now() + patienceMs; ;) {
    const shown = await shownWords(page);
    if (areSame(shown, words) || performance.now() > end) return shown;
    await page.waitForTimeout(50);
  }
}

export function areSame(one: Words, other: Words): boolean {
  return fields.every((field) => one[field] === other[field]);
}

export const isSave = (answer: Response): boolean => answer.request().method() === 'PUT' && isOfText(answer);

/** The draft as the edit view reads it. */
export const isReading = (answer: Response): boolean =>
  answer.request().method() === 'GET' && isOfText(answer) && !answer.url().includes('status=published');

function isOfText(answer: Response): boolean {
  return /\/content-manager\/collection-types\/api::speech\.speech\/[a-z0-9]+$/.test(new URL(answer.url()).pathname);
}

/** Runs in the page. */
function wordsShown(): Words {
  const line = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
  const body = Array.from(document.querySelector('[data-slate-editor]')?.querySelectorAll('p') ?? [], (paragraph) =>
    (paragraph.textContent ?? '').replace(/[\uFEFF\n]/g, ''),
  );
  return {
    title: line('title'),
    place: line('place'),
    event: line('event'),
    excerpt: line('excerpt'),
    body: body.join('\n'),
  };
}
