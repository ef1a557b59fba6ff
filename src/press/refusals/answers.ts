import type { Refusals } from './refusal-entry';

/** What is said where an address has no answer for whoever asks, or not in that way. */
export const answerRefusals = {
  'nothing.there': {
    class: 'missing',
    en: 'Entity not found',
    ru: 'Ничего не найдено',
    fr: 'Rien n’a été trouvé',
    ar: 'لم يُعثر على شيء',
  },
  'role.forbidden': {
    class: 'foreign',
    en: 'Forbidden access',
    ru: 'Доступ закрыт',
    fr: 'Accès interdit',
    ar: 'الوصول ممنوع',
  },
  'drafts.in-answer': {
    class: 'forbidden',
    en: 'Only published texts are public, and this answer had something else in it.',
    ru: 'Публичны только опубликованные тексты, а в этом ответе было и другое.',
    fr: 'Seuls les textes publiés sont publics, et cette réponse contenait autre chose.',
    ar: 'النصوص المنشورة وحدها عامة، وكان في هذا الرد شيء آخر.',
  },
  'attribute.for-the-panel': {
    class: 'invalid',
    en: '"{path}" is for the admin panel alone: leave it out of "{parameter}".',
    ru: '«{path}» — только для панели управления: уберите его из «{parameter}».',
    fr: '« {path} » est réservé au panneau d’administration : retirez-le de « {parameter} ».',
    ar: '«{path}» للوحة الإدارة وحدها: احذفوه من «{parameter}».',
  },
  'method.not-allowed': {
    class: 'not-allowed',
    en: '{method} is not allowed here.',
    ru: 'Метод {method} здесь не разрешён.',
    fr: '{method} n’est pas admis ici.',
    ar: 'الطريقة {method} غير مسموح بها هنا.',
  },
  'method.others-allowed': {
    class: 'not-allowed',
    en: '{method} is not allowed here; allowed: {allowed}.',
    ru: 'Метод {method} здесь не разрешён; разрешены: {allowed}.',
    fr: '{method} n’est pas admis ici ; sont admis : {allowed}.',
    ar: 'الطريقة {method} غير مسموح بها هنا. المسموح: {allowed}.',
  },
  'form.not-taken': {
    class: 'unsupported',
    en: 'No form with files is taken at this address; expected JSON. Files go to /api/upload.',
    ru: 'Форма с файлами по этому адресу не принимается; ожидается JSON. Файлы отправляются на /api/upload.',
    fr: 'Aucun formulaire avec fichiers n’est admis à cette adresse ; du JSON est attendu. Les fichiers vont à /api/upload.',
    ar: 'لا تُقبل استمارة بملفات على هذا العنوان. المتوقع JSON، والملفات تُرسل إلى ‎/api/upload.',
  },
} as const satisfies Refusals;
