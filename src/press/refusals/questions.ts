import type { Refusals } from './refusal-entry';

/** What is said of a question that cannot be asked, or not at that price. */
export const questionRefusals = {
  'expected.instant': {
    en: 'an instant with Z or an offset, such as 2026-03-01T12:00:00Z',
    ru: 'момент с Z или со смещением от UTC, такой как 2026-03-01T12:00:00Z',
    fr: 'un instant avec Z ou un décalage, tel que 2026-03-01T12:00:00Z',
    ar: 'لحظة زمنية تنتهي بحرف Z أو بفارق عن التوقيت العالمي، مثل 2026-03-01T12:00:00Z',
  },
  'expected.day': {
    en: 'a day such as 2026-03-01',
    ru: 'день, такой как 2026-03-01',
    fr: 'un jour tel que 2026-03-01',
    ar: 'يوم مثل 2026-03-01',
  },
  'expected.time': {
    en: 'a time such as 12:30:00',
    ru: 'время, такое как 12:30:00',
    fr: 'une heure telle que 12:30:00',
    ar: 'وقت مثل 12:30:00',
  },
  'expected.whole-number': {
    en: 'a whole number of at most {bits} bits',
    ru: 'целое число не длиннее {bits} бит',
    fr: 'un nombre entier de {bits} bits au plus',
    ar: 'عدد صحيح لا يتجاوز {bits} بت',
  },
  'expected.truth': {
    en: 'true or false',
    ru: 'true или false',
    fr: 'true ou false',
    ar: 'true أو false',
  },
  'parameter.unfit': {
    class: 'invalid',
    en: 'The parameter "{name}" is not what it should be: expected {expected}.',
    ru: 'Параметр «{name}» не такой, каким должен быть: ожидается {expected}.',
    fr: 'Le paramètre « {name} » n’est pas ce qu’il doit être : {expected} est attendu.',
    ar: 'المعامل «{name}» ليس كما ينبغي. المتوقع {expected}.',
  },
  'parameter.names-unknown': {
    class: 'invalid',
    en: 'The parameter "{name}" names "{other}", which is not there.',
    ru: 'Параметр «{name}» называет «{other}», а этого нет.',
    fr: 'Le paramètre « {name} » nomme « {other} », qui n’existe pas.',
    ar: 'يذكر المعامل «{name}» ما لا وجود له: «{other}».',
  },
  'question.too-long': {
    class: 'invalid',
    en: 'The question has {count} {what}; at most {most} are answered.',
    ru: 'В запросе слишком много ({what}): {count}; допустимо не более {most}.',
    fr: 'La demande en a trop ({what}) : {count} ; {most} au plus.',
    ar: 'في السؤال ما هو أكثر من اللازم ({what}): {count}، والحد الأقصى {most}.',
  },
  'question.too-costly': {
    class: 'invalid',
    en: 'The question costs {cost} points; at most {most} are answered.',
    ru: 'Запрос стоит {cost} баллов; допустимо не более {most}.',
    fr: 'La demande coûte {cost} points ; {most} au plus.',
    ar: 'كلفة السؤال بالنقاط {cost}، والحد الأقصى {most}.',
  },
  STATEMENT_TOO_SLOW: {
    class: 'slow',
    en: 'The database took too long over this and was stopped. Ask for less at once, or try again in a moment.',
    ru: 'База данных работала над этим слишком долго и была остановлена. Запросите меньше сразу или повторите чуть позже.',
    fr: 'La base de données y a passé trop de temps et a été arrêtée. Demandez moins à la fois ou réessayez dans un instant.',
    ar: 'استغرقت قاعدة البيانات وقتًا أطول من اللازم فأُوقفت. اطلبوا أقل من ذلك دفعةً واحدة، أو أعيدوا المحاولة بعد قليل.',
  },
} as const satisfies Refusals;
