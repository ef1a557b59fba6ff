import type { Sentence } from 'strapi-plugin-dateline/sentences';

/**
 * The names that the panel's forms give to what a text cannot go out without, by the attributes that lead there. A test
 * holds them to the forms' own, and to what the schemas require.
 */
export const fieldNames: Readonly<Record<string, Sentence>> = {
  title: { en: 'Title', ru: 'Заголовок', fr: 'Titre', ar: 'العنوان' },
  date: { en: 'Date', ru: 'Дата', fr: 'Date', ar: 'التاريخ' },
  timeZone: {
    en: 'Time zone of the event',
    ru: 'Часовой пояс мероприятия',
    fr: 'Fuseau horaire de l’événement',
    ar: 'المنطقة الزمنية للحدث',
  },
  people: { en: 'People', ru: 'Участники', fr: 'Personnes', ar: 'الأشخاص' },
  'people.function': { en: 'Function', ru: 'В каком качестве', fr: 'À quel titre', ar: 'الصفة' },
  'people.name': { en: 'Name', ru: 'Имя', fr: 'Nom', ar: 'الاسم' },
  turns: { en: 'Turns', ru: 'Реплики', fr: 'Prises de parole', ar: 'المداخلات' },
  'turns.speaker': { en: 'Speaker', ru: 'Кто говорит', fr: 'Intervenant', ar: 'المتكلم' },
  'turns.role': { en: 'Role', ru: 'Роль', fr: 'Rôle', ar: 'الدور' },
  'turns.body': { en: 'Words', ru: 'Слова', fr: 'Propos', ar: 'القول' },
  issuers: { en: 'Issued by', ru: 'От имени', fr: 'Émis par', ar: 'صادر عن' },
  'issuers.name': { en: 'Name', ru: 'Название', fr: 'Nom', ar: 'الاسم' },
  changes: { en: 'Change notes', ru: 'Сведения об исправлениях', fr: 'Notes de modification', ar: 'ملاحظات التعديل' },
  'changes.kind': { en: 'Weight', ru: 'Значимость', fr: 'Portée', ar: 'الأهمية' },
  'changes.note': { en: 'Note', ru: 'Пояснение', fr: 'Note', ar: 'ملاحظة' },
};
