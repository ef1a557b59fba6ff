/** Somebody in a browser of his own, and the model of what his form has to show and his saves have to do. */
import type { Page } from 'playwright-core';
import type { Panel } from '../../helpers/panel';
import type { Chance } from '../../helpers/chance';
import { expectSettled } from '../../helpers/expect-settled';
import { breakOff, failSaves, holdSaves, loseAnswer } from './saves-that-fail';
import { FormModel, keyOf, without, type Some, type Store } from './form-model';
import {
  conflict,
  enterField,
  fieldOf,
  fields,
  isReading,
  isSave,
  labels,
  offer,
  open,
  saveButton,
  shownOnceAs,
  type Field,
  type Version,
} from './written-form';

/** How a save fares: as it should, slowly while somebody types on, not sent at all, or saved with its answer lost. */
export const fares = ['well', 'well', 'slowly', 'not at all', 'unheard'] as const;
export type Fare = (typeof fares)[number];

interface Desk {
  readonly panel: Panel;
  readonly store: Store;
  readonly chance: Chance;
  /** Notes what is done, to be read where it ends badly. */
  note(step: string): void;
}

export class Colleague {
  form?: FormModel;
  readonly count = { saves: 0, asked: 0 };
  private readonly left = new Map<string, Some>();

  constructor(
    readonly name: string,
    private readonly page: Page,
    private readonly desk: Desk,
  ) {}

  async open(version: Version): Promise<void> {
    const { panel, store, chance } = this.desk;
    this.note(`opens ${keyOf(version)}`);
    if (this.form) this.left.set(keyOf(this.form.version), this.form.typed);
    await open(panel, this.page, version);
    const form = new FormModel(store, version);
    this.form = form;
    const kept = Object.entries(this.left.get(keyOf(version)) ?? {}) as [Field, string][];
    const offered = kept.filter(([field, text]) => text !== store.of(version)[field]);
    if (offered.length === 0) expect(await offer(this.page).count()).toBe(0);
    else {
      await offer(this.page).waitFor();
      const isTaken = chance.isOften(0.7);
      this.note(isTaken ? 'takes the words back' : 'discards the words');
      await press(offer(this.page), isTaken ? 'Take back' : 'Discard');
      if (isTaken) for (const [field, text] of offered) form.type(field, text);
    }
    this.left.delete(keyOf(version));
    await this.look();
  }

  async write(field: Field, text: string): Promise<void> {
    this.note(`writes ${field}: ${text}`);
    await this.type(field, text);
    this.form?.type(field, text);
  }

  /** @param meanwhile what a colleague does while the save is on its way */
  async save(fare: Fare, meanwhile: () => Promise<void>): Promise<void> {
    const { form } = this;
    if (form === undefined || Object.keys(form.typed).length === 0) return this.look();
    const sent = form.typed;
    const isSlow = fare === 'slowly' && Object.keys(sent).length < fields.length;
    if (fare === 'not at all') return this.saveInVain();
    if (fare === 'unheard' && form.conflicts(sent).length === 0) return this.saveUnheard();
    this.note(`saves ${Object.keys(sent).join()}${isSlow ? ', slowly' : ''}`);
    const held = isSlow ? await holdSaves(this.page) : undefined;
    const answer = this.page.waitForResponse(isSave);
    const read = this.page.waitForResponse(isReading);
    // What is typed before it goes off is sent along.
    const sending = this.page.waitForRequest((request) => request.method() === 'PUT');
    await this.pressSave();
    await sending;
    const late = isSlow ? await this.typeOn(sent) : {};
    if (isSlow) await meanwhile();
    await held?.();
    const conflicts = form.conflicts(sent);
    expect([conflicts, (await answer).status()]).toEqual([conflicts, conflicts.length === 0 ? 200 : 409]);
    if (conflicts.length > 0) return this.decide(conflicts, sent, late);
    form.saved(sent, late);
    await read;
    this.count.saves += 1;
    await this.look();
  }

  /** What he sees is what the model says. */
  async look(): Promise<void> {
    if (this.form === undefined) return;
    const words = this.form.shown();
    expect(await shownOnceAs(this.page, words)).toEqual(words);
    expect(await conflict(this.page).count()).toBe(0);
    const isUnsaved = Object.keys(this.form.typed).length > 0;
    for (let tries = 0; tries < 40 && (await saveButton(this.page).isEnabled()) !== isUnsaved; tries += 1)
      await this.page.waitForTimeout(50);
    await expectSettled(() => saveButton(this.page).isEnabled(), isUnsaved);
  }

  private async decide(conflicts: readonly Field[], sent: Some, late: Some): Promise<void> {
    const dialog = conflict(this.page);
    await dialog.waitFor();
    this.count.asked += 1;
    const asked = await dialog.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(asked.sort()).toEqual(conflicts.map((field) => labels[field]).sort());
    const read = this.page.waitForResponse(isReading);
    if (this.desk.chance.onceIn(4)) {
      this.note('goes back to the form');
      await press(dialog, 'Back to the form');
      this.form?.readAnew();
    } else {
      const theirs = conflicts.filter(() => this.desk.chance.onceIn(2));
      this.note(`lets stand the other’s ${theirs.join()}`);
      for (const field of conflicts) await choose(this.page, field, theirs.includes(field) ? 'Stored now' : 'Yours');
      const answer = this.page.waitForResponse(isSave);
      await press(dialog, 'Save');
      expect((await answer).status()).toBe(200);
      this.form?.saved(without(sent, ...theirs), late);
      this.count.saves += 1;
    }
    await read;
    await dialog.waitFor({ state: 'detached' });
    await this.look();
  }

  /** The request is broken off before the server has it. */
  private async saveInVain(): Promise<void> {
    this.note('saves, and it is not sent');
    await this.lose(breakOff);
  }

  /** The server saves it, and the answer is lost. */
  private async saveUnheard(): Promise<void> {
    this.note('saves, and the answer is lost');
    if (this.form) this.desk.store.save(this.form.version, this.form.typed);
    await this.lose(loseAnswer);
  }

  private async lose(fail: typeof loseAnswer): Promise<void> {
    const end = await failSaves(this.page, fail);
    const read = this.page.waitForResponse(isReading);
    await this.pressSave();
    await read;
    await end();
    this.form?.readAnew();
    await this.look();
  }

  private async typeOn(sent: Some): Promise<Some> {
    const field = this.desk.chance.pick(fields.filter((each) => !(each in sent)));
    const text = `late ${(this.lateCount += 1)} of ${this.name}`;
    this.note(`writes meanwhile ${field}: ${text}`);
    await this.type(field, text);
    this.form?.type(field, text);
    return { [field]: text };
  }
  private lateCount = 0;

  private async type(field: Field, text: string): Promise<void> {
    if (field !== 'body') return fieldOf(this.page, field).fill(text);
    await enterField(this.page, field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  private async pressSave(): Promise<void> {
    if (this.desk.chance.onceIn(3)) return this.page.keyboard.press('Control+Enter');
    await saveButton(this.page).click();
  }

  private note(step: string): void {
    this.desk.note(`${this.name} ${step}`);
  }
}

async function press(dialog: ReturnType<typeof offer>, name: string): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).click();
}

async function choose(page: Page, field: Field, version: 'Yours' | 'Stored now'): Promise<void> {
  const group = conflict(page).getByRole('radiogroup', { name: labels[field], exact: true });
  await group.getByRole('radio', { name: version }).click();
}
