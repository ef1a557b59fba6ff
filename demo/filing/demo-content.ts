/** What a demonstration is made of: entries in several languages that name each other by short keys. */
import type { BylineFunction, TurnRole } from '../../src/press/public/fixed-words';
import type { PublicationType } from '../../src/press/publication/publication-types';

export type DemoLocale = 'en' | 'ru' | 'fr' | 'ar';

export type InEveryLocale<Value> = Readonly<Record<DemoLocale, Value>>;

export interface DemoContent {
  /** The first is the default one. */
  readonly locales: readonly DemoLocale[];
  readonly colleagues: readonly DemoColleague[];
  readonly office: DemoOffice;
  readonly topics: Readonly<Record<string, InEveryLocale<string>>>;
  readonly people: Readonly<Record<string, DemoPerson>>;
  readonly clocks: readonly DemoClock[];
  readonly counters: readonly DemoCounter[];
  readonly publications: readonly DemoPublication[];
}

/** Somebody who signs in to the demonstration's admin panel. */
export interface DemoColleague {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly roleCode: string;
}

export interface DemoOffice {
  readonly timeZone: string;
  readonly capitalTimeZone: string;
  readonly name: InEveryLocale<string>;
  readonly contacts: readonly DemoContact[];
  readonly headings: InEveryLocale<{
    readonly featured: string;
    readonly latest: string;
    readonly allMessages: string;
  }>;
}

export interface DemoContact {
  readonly phones: readonly string[];
  readonly email: string;
  readonly purpose: InEveryLocale<string>;
  readonly hours: InEveryLocale<string>;
}

export interface DemoPerson {
  readonly name: InEveryLocale<string>;
  /** Oldest first. `from` and `to` are civil dates; without `to` the post is held still. */
  readonly posts: readonly { readonly from: string; readonly to?: string; readonly title: InEveryLocale<string> }[];
}

export interface DemoClock {
  readonly timeZone: string;
  readonly label: InEveryLocale<string>;
}

export interface DemoCounter {
  readonly since: string;
  readonly timeZone: string;
  readonly title: InEveryLocale<string>;
  /** ICU MessageFormat */
  readonly message: InEveryLocale<string>;
}

export interface DemoPublication {
  readonly type: PublicationType;
  readonly date: string;
  /** Attributes that are the same in every language: form, deliveredOn, startsAt … */
  readonly facts?: Readonly<Record<string, string | boolean>>;
  readonly people?: readonly DemoByline[];
  /** Keys of topics. */
  readonly topics: readonly string[];
  readonly turns?: readonly DemoTurn[];
  /** Left unpublished, to show the difference in the admin panel. Only a draft may lack languages. */
  readonly isDraft?: boolean;
  /** Of a draft: it is under embargo until then, and goes out at that moment, in each of its languages. */
  readonly goesOut?: DemoMoment;
  readonly texts: Partial<InEveryLocale<DemoText>>;
}

/** A local time so many days after the day on which the demonstration is seeded. */
export interface DemoMoment {
  readonly inDays: number;
  /** `HH:mm` */
  readonly time: string;
  readonly timeZone: string;
}

export interface DemoText {
  readonly title: string;
  readonly excerpt?: string;
  readonly place?: string;
  readonly event?: string;
  readonly outlet?: string;
  readonly programme?: string;
  readonly venue?: string;
  readonly issuers?: readonly string[];
  readonly paragraphs?: readonly string[];
}

/** The key of a person who has an entry, or the name of somebody who has none. */
export type DemoSpeaker = string | InEveryLocale<string>;

export interface DemoByline {
  readonly function: BylineFunction;
  readonly who: DemoSpeaker;
}

export interface DemoTurn {
  readonly who: DemoSpeaker;
  readonly role: TurnRole;
  readonly aside?: InEveryLocale<string>;
  readonly paragraphs: InEveryLocale<readonly string[]>;
}
