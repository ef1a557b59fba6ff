/** Somebody who writes for a day, letter by letter, and the model of it: every character that was typed. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Chance } from '../../helpers/chance';
import type { Panel } from '../../helpers/panel';
import { keyOf, type Store } from './form-model';
import { room, sentences } from './what-to-write';
import {
  addressOf,
  areSame,
  conflict,
  enterField,
  fieldOf,
  fields,
  isFilled,
  isReading,
  isSave,
  offer,
  saveButton,
  shownWords,
  storedWords,
  type Field,
  type Language,
  type Version,
  type Words,
} from './written-form';

interface Desk {
  readonly panel: Panel;
  readonly context: BrowserContext;
  /** What was typed into each text in each language, saved or not. */
  readonly written: Store;
  readonly chance: Chance;
  note(step: string): void;
}

export class Writer {
  letters = 0;
  saves = 0;
  private sentences = 0;

  constructor(
    public page: Page,
    private readonly desk: Desk,
    public at: Version,
  ) {}

  /** A sentence at the end of a field, in its first part alone where a share is given. */
  async write(share = 1): Promise<void> {
    const { chance, note } = this.desk;
    const field = chance.pick(fields.filter((each) => this.hasRoom(each)));
    const sentence = this.sentence();
    const letters = [...sentence].slice(0, Math.ceil([...sentence].length * share)).join('');
    note(`writes ${field}: ${letters}`);
    await enterField(this.page, field);
    if (chance.onceIn(5)) await this.mistype();
    if (field === 'body' && chance.onceIn(6)) await this.type(field, 'Enter');
    await this.type(field, letters);
  }

  /** Types on where he is until the form goes away, as it does when the session ends by itself. */
  async writeUntilGone(): Promise<void> {
    const field: Field = 'excerpt';
    await fieldOf(this.page, field)
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await this.page.keyboard.press('Control+End');
    for (const letter of this.sentence()) {
      const before = await this.valueOf(field);
      await this.page.keyboard.type(letter);
      const after = await this.valueOf(field);
      // Gone between two letters: the form took it or did not, and what is kept will say so.
      if (after !== before + letter) return this.note(`is stopped at “${letter}” after “${before}”`);
      this.add(field, letter);
    }
  }

  async save(): Promise<void> {
    if (!(await saveButton(this.page).isEnabled())) return;
    this.note('saves');
    const answer = this.page.waitForResponse(isSave);
    const read = this.page.waitForResponse(isReading);
    await this.pressSave();
    expect((await answer).status()).toBe(200);
    await read;
    await this.page
      .locator('button:disabled', { hasText: /^Save$/ })
      .first()
      .waitFor();
    this.saves += 1;
    await this.sees();
    expect(await storedWords(this.desk.panel, this.at)).toEqual(this.words());
  }

  async pressSave(): Promise<void> {
    if (this.desk.chance.onceIn(3)) return this.page.keyboard.press('Control+Enter');
    await saveButton(this.page).click();
  }

  /** Another text, or another language, with what is not saved left behind. */
  async moveTo(version: Version): Promise<void> {
    const isNear = version.documentId === this.at.documentId && version.locale !== this.at.locale;
    if (isNear && this.desk.chance.onceIn(2)) return this.switchTo(version.locale);
    this.at = version;
    await this.comeBack();
  }

  /** Opens where he was, in whatever page there is. */
  async comeBack(): Promise<void> {
    this.note(`opens ${keyOf(this.at)}`);
    await this.page.goto(addressOf(this.desk.panel, this.at));
    await isFilled(this.page);
    await this.sees();
  }

  /** The form has every character; words that are offered are taken back. */
  async sees(): Promise<void> {
    let shown = await shownWords(this.page);
    for (const end = performance.now() + 10_000; !areSame(shown, this.words()) && performance.now() < end;) {
      if ((await offer(this.page).count()) > 0) await this.takeBack();
      await this.page.waitForTimeout(50);
      shown = await shownWords(this.page);
    }
    expect(shown).toEqual(this.words());
    if ((await offer(this.page).count()) > 0) await this.takeBack();
    expect(await shownWords(this.page)).toEqual(this.words());
    expect(await conflict(this.page).count()).toBe(0);
  }

  async crash(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
    this.page = await this.desk.context.newPage();
  }

  /** Where a letter was on its way when the form went, the form has the last word on that one letter. */
  async acceptLastLetter(): Promise<void> {
    await isFilled(this.page);
    await this.page.waitForTimeout(300);
    if ((await offer(this.page).count()) > 0) await this.takeBack();
    const { excerpt } = await shownWords(this.page);
    if (!excerpt.startsWith(this.words().excerpt)) return;
    // A letter, not a code unit: some take two.
    const [letter, ...others] = excerpt.slice(this.words().excerpt.length);
    if (letter !== undefined && others.length === 0) this.add('excerpt', letter);
  }

  words(): Words {
    return this.desk.written.of(this.at);
  }

  note(step: string): void {
    this.desk.note(step);
  }

  private async takeBack(): Promise<void> {
    this.note('takes the words back');
    await offer(this.page).getByRole('button', { name: 'Take back' }).click();
  }

  private async switchTo(locale: Language): Promise<void> {
    this.note(`switches to ${locale}`);
    await this.page.getByRole('combobox', { name: 'Locales' }).click();
    await this.page.getByRole('option', { name: new RegExp(`\\(${locale}\\)`) }).click();
    const leaving = this.page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' });
    const gone = this.page.waitForURL((url) => url.search.includes(locale));
    await Promise.race([gone, leaving.click()]);
    await gone;
    this.at = { ...this.at, locale };
    await isFilled(this.page);
    await this.sees();
  }

  /** A letter too many, taken out again. */
  private async mistype(): Promise<void> {
    await this.page.keyboard.type('xy');
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.press('Backspace');
  }

  private async type(field: Field, letters: string): Promise<void> {
    await (letters === 'Enter' ? this.page.keyboard.press('Enter') : this.page.keyboard.type(letters));
    this.add(field, letters === 'Enter' ? '\n' : letters);
  }

  private add(field: Field, letters: string): void {
    this.letters += [...letters].length;
    this.desk.written.save(this.at, { [field]: this.words()[field] + letters });
  }

  private async valueOf(field: Field): Promise<string> {
    if ((await this.page.locator('[role="dialog"], [role="alertdialog"]').count()) > 0) return '';
    return (await shownWords(this.page).catch(() => undefined))?.[field] ?? '';
  }

  private hasRoom(field: Field): boolean {
    return this.words()[field].length < room[field];
  }

  private sentence(): string {
    this.sentences += 1;
    return ` ${this.desk.chance.pick(sentences)} ${this.sentences}.`;
  }
}
