import type { Refusals } from './refusal-entry';

/** What is said to readers of what changed. */
export const changeRefusals = {
  'changes.parameter-unknown': {
    class: 'invalid',
    en: 'There is no parameter "{name}"; expected "since" or "limit".',
    ru: 'Параметра «{name}» нет; ожидается «since» или «limit».',
    fr: 'Il n’y a pas de paramètre « {name} » ; « since » ou « limit » est attendu.',
    ar: 'لا يوجد معامل باسم «{name}». المتوقع «since» أو «limit».',
  },
  'changes.cursor-unknown': {
    class: 'invalid',
    en: '"{name}" is no cursor that this site has given; leave it out to begin at the beginning.',
    ru: 'В «{name}» не та метка, которую давал этот сайт; чтобы начать с начала, не указывайте её.',
    fr: '« {name} » n’est pas un curseur donné par ce site ; omettez-le pour commencer au début.',
    ar: '«{name}» ليس مؤشرًا أعطاه هذا الموقع. احذفوه للبدء من البداية.',
  },
  'changes.begun-anew': {
    class: 'gone',
    en: 'This site’s stream has begun anew since this cursor was given; begin anew as well, without one.',
    ru: 'С тех пор как была дана эта метка, лента сайта началась заново; начните заново и вы, без метки.',
    fr: 'Le flux de ce site a recommencé depuis que ce curseur a été donné ; recommencez aussi, sans curseur.',
    ar: 'بدأ سجل هذا الموقع من جديد منذ أُعطي هذا المؤشر. ابدؤوا من جديد أيضًا من دونه.',
  },
  'changes.too-many-listeners': {
    class: 'crowded',
    en: 'As many listen to the changes here as this site bears. Come back in a minute, or ask without listening.',
    ru: 'Изменения здесь слушают уже все, кого этот сайт выдержит. Вернитесь через минуту или спросите, не слушая.',
    fr: 'Les changements sont écoutés ici par autant de lecteurs que ce site en supporte. Revenez dans une minute, ou demandez sans écouter.',
    ar: 'يستمع إلى التغييرات هنا أقصى عدد يحتمله هذا الموقع. عودوا بعد دقيقة، أو اسألوا من دون استماع.',
  },
} as const satisfies Refusals;
