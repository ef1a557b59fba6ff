/** What is true of a text and its copies, as anybody would say it: the model of the property test on embargoes. */
export const languages = ['en', 'fr', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What is said of an embargo when a text is saved: nothing, that there is none, one gone by, or one for so many hours. */
export type Said = undefined | null | 'past' | number;

interface Due {
  readonly language: Language;
  readonly at: number;
  approved: string | null;
}

export class TextModel {
  until: number | null = null;
  apart = new Map<Language, number | null>();
  drafts = new Map<Language, string>();
  out = new Map<Language, string>();
  due: Due[] = [];

  isApart(language: Language, hour: number): boolean {
    return this.apart.has(language) && [this.until, this.apart.get(language)].some((end) => isRunning(end, hour));
  }

  held(language: Language, hour: number): number | null {
    const end = this.isApart(language, hour) ? this.apart.get(language) : this.until;
    return isRunning(end, hour) ? end : null;
  }

  /** The drafts for which the text's embargo speaks. */
  spokenFor(hour: number): readonly Language[] {
    return [...this.drafts.keys()].filter((each) => !this.out.has(each) && !this.isApart(each, hour));
  }

  save(language: Language, title: string, said: Said, isEditor: boolean, hour: number): void {
    const isNew = !this.drafts.has(language);
    const next = typeof said === 'number' ? hour + said : null;
    if (this.out.has(language)) {
      if (next !== null) return;
    } else if (!this.change(language, next, { isNew, said, isEditor, hour })) return;
    this.drafts.set(language, title);
    this.follow(language, title, isNew, isEditor);
  }

  /** Whether it was allowed. */
  private change(language: Language, next: number | null, how: How): boolean {
    const held = this.held(language, how.hour);
    if (how.said === undefined || next === held || (how.isNew && next === null)) return true;
    const isSooner = held !== null && (next === null || next < held);
    if (isSooner && !how.isEditor) return false;
    const others = this.spokenFor(how.hour).filter((each) => each !== language);
    const parts = isSooner && (how.isNew || others.length > 0);
    if (parts || this.isApart(language, how.hour)) {
      this.forget(how.hour);
      this.apart.set(language, next);
    } else {
      this.forget(how.hour);
      this.until = next;
    }
    return true;
  }

  /** What was set apart from an embargo that is over is set apart from none that comes. */
  private forget(hour: number): void {
    for (const each of [...this.apart.keys()]) if (!this.isApart(each, hour)) this.apart.delete(each);
  }

  embargo(language: Language, said: number | null, except: readonly Language[], isEditor: boolean, hour: number): void {
    const next = said === null ? null : hour + said;
    if (!this.drafts.has(language) || (next !== null && this.out.has(language))) return;
    const touched = [...this.drafts.keys()].filter((each) => !this.out.has(each) && !except.includes(each));
    const ends = [isRunning(this.until, hour) ? this.until : null, ...touched.map((each) => this.held(each, hour))];
    const ended = Math.max(...ends.map((end) => end ?? -1));
    if (!isEditor && ended > (next ?? -1)) return;
    const less = except.filter(
      (each) => !this.out.has(each) && !this.isApart(each, hour) && this.isLess(each, next, hour),
    );
    if (!isEditor && less.length > 0) return;
    const kept = except.filter((each) => isEditor || this.isApart(each, hour));
    const apart = kept.map((each) => [each, this.out.has(each) ? null : this.held(each, hour)] as const);
    this.until = next;
    this.apart = new Map(apart);
  }

  private isLess(language: Language, next: number | null, hour: number): boolean {
    return next !== null && (this.held(language, hour) ?? -1) < next;
  }

  publish(language: Language, hour: number): boolean {
    const title = this.drafts.get(language);
    if (title === undefined || (!this.out.has(language) && this.held(language, hour) !== null)) return false;
    this.out.set(language, title);
    return true;
  }

  schedule(language: Language, ahead: number, hour: number): void {
    if (!this.drafts.has(language)) return;
    const rows = [...this.drafts].filter(([each, title]) => each === language || this.out.get(each) !== title);
    const at = hour + ahead;
    if (rows.some(([each]) => !this.out.has(each) && (this.held(each, hour) ?? 0) > at)) return;
    this.due = this.due.filter((due) => !this.drafts.has(due.language));
    const order = [language, ...[...languages].filter((each) => each !== language).sort()];
    for (const each of order) {
      const row = rows.find(([name]) => name === each);
      if (row) this.due.push({ language: each, at, approved: row[1] });
    }
  }

  private follow(language: Language, title: string, isNew: boolean, isEditor: boolean): void {
    const own = this.due.find((due) => due.language === language);
    const latest = this.due.at(-1);
    if (own === undefined && isNew && latest) this.due.push({ language, at: latest.at, approved: null });
    if (own && own.approved !== null && isEditor) own.approved = title;
  }

  pass(hour: number): void {
    const due = this.due.filter(({ at }) => at <= hour);
    this.due = this.due.filter(({ at }) => at > hour);
    for (const { language, approved } of due) if (this.drafts.get(language) === approved) this.publish(language, hour);
  }

  /** A copy is held back as long as anything of what it was made of. */
  copied(said: Said, isEditor: boolean, hour: number): TextModel | null {
    const all = [this.until, ...this.apart.values()].filter((end) => isRunning(end, hour));
    const held = all.length === 0 ? null : Math.max(...all);
    const next = typeof said === 'number' ? hour + said : null;
    if (next !== null && held !== null && next < held && !isEditor) return null;
    const copy = new TextModel();
    copy.until = next ?? held;
    copy.drafts = new Map(this.drafts);
    return copy;
  }
}

interface How {
  readonly isNew: boolean;
  readonly said: Said;
  readonly isEditor: boolean;
  readonly hour: number;
}

function isRunning(end: number | null | undefined, hour: number): end is number {
  return typeof end === 'number' && end > hour;
}
