/** What somebody has before himself in a form, and on what it is based, as anybody would say it. */
import { fields, type Field, type Version, type Words } from './written-form';

export type Some = Readonly<Partial<Record<Field, string>>>;

export const keyOf = ({ documentId, locale }: Version): string => `${documentId} ${locale}`;

/** What is stored of each text in each language. */
export class Store {
  private readonly words = new Map<string, Words>();

  of(version: Version): Words {
    const words = this.words.get(keyOf(version));
    if (words === undefined) throw new Error(`There is no ${keyOf(version)}.`);
    return words;
  }

  save(version: Version, words: Words | Some): void {
    this.words.set(keyOf(version), { ...(this.words.get(keyOf(version)) as Words), ...words });
  }
}

export class FormModel {
  /** What the form was filled from. */
  private read: Words;
  /** What is typed and not saved; and what stood there before the eyes of whoever typed it. */
  typed: Some = {};
  private based: Some = {};

  constructor(
    private readonly store: Store,
    readonly version: Version,
  ) {
    this.read = store.of(version);
  }

  shown(): Words {
    return { ...this.read, ...this.typed };
  }

  /** What the form was filled from: who types it anew has changed nothing. */
  before(field: Field): string {
    return this.read[field];
  }

  type(field: Field, text: string): void {
    if (text === this.read[field]) return this.drop(field);
    if (!(field in this.typed)) this.based = { ...this.based, [field]: this.read[field] };
    this.typed = { ...this.typed, [field]: text };
  }

  /** Fields that somebody else has written since they were seen, of those that are sent. */
  conflicts(sent: Some): readonly Field[] {
    const now = this.store.of(this.version);
    return fields.filter((field) => field in sent && now[field] !== this.based[field] && now[field] !== sent[field]);
  }

  /** The server has saved this; what was typed meanwhile stays. */
  saved(sent: Some, meanwhile: Some): void {
    this.store.save(this.version, sent);
    const based = Object.fromEntries(fields.map((field) => [field, sent[field] ?? this.based[field]]));
    this.typed = {};
    this.based = {};
    for (const field of fields) {
      const late = meanwhile[field];
      if (late === undefined) continue;
      this.based = { ...this.based, [field]: based[field] ?? this.read[field] };
      this.typed = { ...this.typed, [field]: late };
    }
    this.readAnew();
  }

  /** All that is not typed here is as it is stored; what has come to say the same is no longer unsaved. */
  readAnew(): void {
    this.read = this.store.of(this.version);
    for (const field of fields) if (this.typed[field] === this.read[field]) this.drop(field);
  }

  private drop(field: Field): void {
    this.typed = without(this.typed, field);
    this.based = without(this.based, field);
  }
}

export function without(words: Some, ...names: readonly Field[]): Some {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name as Field)));
}
