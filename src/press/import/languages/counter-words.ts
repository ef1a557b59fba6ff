/**
 * The words around the count of a day counter. A form stands for one plural category; a category without one takes
 * `other`. Day words in the nominative come from the platform; here stand the other cases and spellings.
 */
export type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

export interface CounterWords {
  /** Without one of these the line counts no days since anything. */
  readonly elapsed: RegExp;
  /** With one of these, and none of the former, it counts down. */
  readonly countdown: RegExp;
  /** What stands before what is counted from; an article after it is not part of the title. */
  readonly since: RegExp;
  readonly day: readonly PluralForms[];
  /** Verbs that agree with the count, before it or behind the day word. */
  readonly before: readonly PluralForms[];
  readonly after: readonly PluralForms[];
}

export const counterWords: Readonly<Record<string, CounterWords>> = {
  en: {
    elapsed: /\b(?:since|passed|elapsed|gone by)\b/i,
    countdown: /\b(?:until|till|left|remaining|to go)\b/i,
    since: /\bsince(?: the)? /i,
    day: [],
    before: [{ one: 'has been', other: 'have been' }],
    after: [
      { one: 'has', other: 'have' },
      { one: 'is', other: 'are' },
    ],
  },
  ru: {
    elapsed: /(?<!\p{L})(?:прош(?:[её]л|ло|ли)|минул[оаи]?|истек(?:ло|ли)?|с(?:о)?|после)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:до|осталось|остал[ия]сь|остаётся|остается)(?!\p{L})/iu,
    since: /(?<!\p{L})(?:со дня|с момента|с даты|после|со|с)(?: |\u00a0)/iu,
    day: [],
    before: [
      { one: 'прошёл', other: 'прошло' },
      { one: 'прошел', other: 'прошло' },
      { one: 'прошёл', few: 'прошли', other: 'прошло' },
      { one: 'минул', other: 'минуло' },
      { one: 'идёт', other: 'идут' },
    ],
    after: [
      { one: 'прошёл', other: 'прошло' },
      { one: 'прошел', other: 'прошло' },
      { one: 'прошёл', few: 'прошли', other: 'прошло' },
      { one: 'минул', other: 'минуло' },
    ],
  },
  uk: {
    elapsed: /(?<!\p{L})(?:минул[оаи]?|минув|пройш(?:ло|ов|ли)|з|із|від|після|спливло)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:до|залишилос[ья]|лишилос[ья])(?!\p{L})/iu,
    since: /(?<!\p{L})(?:від дня|з дня|із дня|з моменту|після|від|із|з)(?: |\u00a0)/iu,
    day: [],
    before: [
      { one: 'минув', other: 'минуло' },
      { one: 'пройшов', other: 'пройшло' },
    ],
    after: [
      { one: 'минув', other: 'минуло' },
      { one: 'пройшов', other: 'пройшло' },
    ],
  },
  fr: {
    elapsed: /(?<!\p{L})(?:depuis|écoulée?s?|passée?s?)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:avant|jusqu|reste|restants?)(?!\p{L})/iu,
    since: /(?<!\p{L})depuis(?: le jour de)? (?:l[’']|les? |la )?/iu,
    day: [],
    before: [{ one: 's’est écoulé', other: 'se sont écoulés' }],
    after: [
      { one: 's’est écoulé', other: 'se sont écoulés' },
      { one: 's’est écoulé', other: 'se sont écoulées' },
      { one: "s'est écoulé", other: 'se sont écoulés' },
      { one: 'est passé', other: 'sont passés' },
      { one: 'a passé', other: 'ont passé' },
      { one: 'écoulé', other: 'écoulés' },
    ],
  },
  es: {
    elapsed: /(?<!\p{L})(?:desde|transcurrid[oa]s?|pasad[oa]s?|hace)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:hasta|faltan?|quedan?|restan?)(?!\p{L})/iu,
    since: /(?<!\p{L})desde(?: el día de)? (?:el |la |los |las )?/iu,
    day: [],
    before: [
      { one: 'ha pasado', other: 'han pasado' },
      { one: 'ha transcurrido', other: 'han transcurrido' },
    ],
    after: [
      { one: 'ha pasado', other: 'han pasado' },
      { one: 'ha transcurrido', other: 'han transcurrido' },
      { one: 'transcurrido', other: 'transcurridos' },
    ],
  },
  de: {
    elapsed: /(?<!\p{L})(?:seit|vergangen|verstrichen|her)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:bis|noch|verbleiben)(?!\p{L})/iu,
    since: /(?<!\p{L})seit (?:dem |der |den )?/iu,
    day: [{ one: 'Tag', other: 'Tagen' }],
    before: [
      { one: 'ist', other: 'sind' },
      { one: 'verging', other: 'vergingen' },
    ],
    after: [
      { one: 'ist vergangen', other: 'sind vergangen' },
      { one: 'ist verstrichen', other: 'sind verstrichen' },
      { one: 'verging', other: 'vergingen' },
    ],
  },
  ar: {
    elapsed: /(?<!\p{L})(?:منذ|مر|مرّ|مرت|مضى|مضت|انقضى|انقضت|على)(?!\p{L})/u,
    countdown: /(?<!\p{L})(?:حتى|متبقي|تبقى|بقي|باق)(?!\p{L})/u,
    since: /(?<!\p{L})(?:منذ|على) /u,
    day: [
      { two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
      { two: 'يومان', few: 'أيام', many: 'يوماً', other: 'يوم' },
      { two: 'يومان', few: 'أيام', many: 'يوما', other: 'يوم' },
    ],
    before: [],
    after: [],
  },
  ja: {
    elapsed: /経過|日間|日目|から/u,
    countdown: /まで|残り|あと/u,
    since: /^/u,
    day: [{ other: '日間' }],
    before: [],
    after: [],
  },
  ko: {
    elapsed: /지났|지난|째|경과|이후/u,
    countdown: /남았|남은|까지/u,
    since: /^/u,
    day: [],
    before: [],
    after: [],
  },
  it: {
    elapsed: /(?<!\p{L})(?:dal(?:la|lo|l[’'])?|da|passat[io]|trascors[io])(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:fino|mancano|manca|restano)(?!\p{L})/iu,
    since: /(?<!\p{L})(?:dal giorno della |dalla |dallo |dall[’']|dal )/iu,
    day: [],
    before: [{ one: 'è passato', other: 'sono passati' }],
    after: [
      { one: 'è passato', other: 'sono passati' },
      { one: 'è trascorso', other: 'sono trascorsi' },
    ],
  },
  pt: {
    elapsed: /(?<!\p{L})(?:desde|passaram|passou|decorridos?|decorreram)(?!\p{L})/iu,
    countdown: /(?<!\p{L})(?:até|faltam?|restam?)(?!\p{L})/iu,
    since: /(?<!\p{L})desde (?:os? |as? )?/iu,
    day: [],
    before: [
      { one: 'passou', other: 'passaram' },
      { one: 'decorreu', other: 'decorreram' },
    ],
    after: [
      { one: 'passou', other: 'passaram' },
      { one: 'decorreu', other: 'decorreram' },
    ],
  },
};
