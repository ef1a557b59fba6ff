import type { Refusals } from './refusal-entry';

/** What is said to whoever comes from elsewhere, or knocks too often. */
export const originRefusals = {
  'origin.foreign': {
    class: 'foreign',
    en: 'This was sent from a page of another site: expected a request from the office’s own pages, at its public address.',
    ru: 'Это отправлено со страницы другого сайта: ожидается запрос со страниц самой редакции, по её публичному адресу.',
    fr: 'Ceci a été envoyé depuis la page d’un autre site : une requête des pages du service, à son adresse publique, est attendue.',
    ar: 'أُرسل هذا من صفحة موقع آخر. المتوقع طلب من صفحات البعثة نفسها، على عنوانها العام.',
  },
  'login.too-many-attempts': {
    class: 'too-many',
    en: 'Too many attempts to sign in: expected the next one in {minutes} min.',
    ru: 'Слишком много попыток входа: следующая ожидается через {minutes} мин.',
    fr: 'Trop de tentatives de connexion : la prochaine est attendue dans {minutes} min.',
    ar: 'محاولات الدخول كثيرة. تُقبل المحاولة التالية بعد {minutes} دقيقة.',
  },
  'login.texts-expected': {
    class: 'invalid',
    en: '"identifier" and "password" are texts.',
    ru: '«identifier» и «password» — тексты.',
    fr: '« identifier » et « password » sont des textes.',
    ar: '«identifier» و«password» نصّان.',
  },
  'login.refused': {
    class: 'invalid',
    en: 'Invalid identifier or password',
    ru: 'Неверное имя или пароль',
    fr: 'Identifiant ou mot de passe incorrect',
    ar: 'اسم الدخول أو كلمة المرور غير صحيحة',
  },
} as const satisfies Refusals;
