/** What comes between somebody who writes and what he has written, and how he comes back. */
import type { BrowserContext, Page, Route } from 'playwright-core';
import { adminPassword } from '../../helpers/admins';
import { fieldOf, isReading } from './written-form';
import { loseAnswer } from './saves-that-fail';
import type { Writer } from './writer';

/** In the middle of a word; while a save is on its way; or when it has just been answered. */
export const moments = ['in mid-word', 'in a save', 'after a save'] as const;
export type Moment = (typeof moments)[number];

interface Desk {
  readonly context: BrowserContext;
  /** Who signs in again. */
  readonly email: string;
}

interface Disturbance {
  readonly name: string;
  /** From the moment on until he has come back. */
  happen(writer: Writer, moment: Moment, desk: Desk): Promise<void>;
}

export const disturbances: readonly Disturbance[] = [
  { name: 'the connection is lost', happen: loseConnection },
  { name: 'a request is broken off', happen: (writer, moment) => answerWith(writer, moment, (route) => route.abort()) },
  { name: 'the answer to a save is lost', happen: (writer, moment) => answerWith(writer, moment, loseAnswerToSave) },
  { name: 'a proxy answers', happen: (writer, moment) => answerWith(writer, moment, answerAsProxy) },
  { name: 'the session ends', happen: endSession },
  { name: 'the tab crashes', happen: crash },
  { name: 'the page is loaded anew', happen: reload },
];

async function begin(writer: Writer, moment: Moment): Promise<void> {
  await writer.write(moment === 'in mid-word' ? 0.6 : 1);
  if (moment === 'in a save') await writer.pressSave();
  if (moment === 'after a save') await writer.save();
}

async function loseConnection(writer: Writer, moment: Moment, { context }: Desk): Promise<void> {
  await begin(writer, moment);
  await context.setOffline(true);
  await writer.write();
  await saveInVain(writer);
  await context.setOffline(false);
  await writer.sees();
}

const requests = '**/content-manager/collection-types/**';

async function answerWith(writer: Writer, moment: Moment, answer: (route: Route) => Promise<void>): Promise<void> {
  if (moment !== 'in a save') await begin(writer, moment);
  await writer.page.route(requests, answer);
  if (moment === 'in a save') await begin(writer, moment);
  await writer.write();
  await saveInVain(writer);
  await writer.page.unroute(requests);
  await writer.sees();
}

/** Presses Save, once a save before is over, and is told that the server was not reached. */
async function saveInVain(writer: Writer): Promise<void> {
  await writer.page
    .locator('button:enabled', { hasText: /^Save$/ })
    .first()
    .waitFor();
  await writer.pressSave();
  await writer.page.getByText('The server could not be reached').first().waitFor();
  await writer.write();
}

async function loseAnswerToSave(route: Route): Promise<void> {
  await (route.request().method() === 'PUT' ? loseAnswer(route) : route.continue());
}

async function answerAsProxy(route: Route): Promise<void> {
  await route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' });
}

async function endSession(writer: Writer, moment: Moment, { context, email }: Desk): Promise<void> {
  await begin(writer, moment);
  await context.clearCookies();
  await writer.writeUntilGone();
  const form = fieldOf(writer.page, 'place');
  if ((await form.count()) > 0 && (await writer.page.getByRole('dialog').count()) === 0)
    await writer.pressSave().catch(() => undefined);
  await signInAgain(writer.page, email);
  if (!writer.page.url().includes(writer.at.documentId)) return writer.comeBack();
  await writer.acceptLastLetter();
  await writer.sees();
}

async function signInAgain(page: Page, email: string): Promise<void> {
  const login = page.getByLabel('Email');
  const ended = login.or(page.getByRole('dialog')).or(page.getByRole('alertdialog')).first();
  await ended.waitFor();
  if ((await login.count()) === 0) await page.getByRole('button', { name: 'Confirm' }).click();
  await login.fill(email);
  await page.getByLabel('Password').first().fill(adminPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

async function crash(writer: Writer, moment: Moment): Promise<void> {
  await begin(writer, moment);
  await writer.crash();
  await writer.comeBack();
}

async function reload(writer: Writer, moment: Moment): Promise<void> {
  await begin(writer, moment);
  await writer.page.reload();
  await writer.page.waitForResponse(isReading).catch(() => undefined);
  await writer.sees();
}
