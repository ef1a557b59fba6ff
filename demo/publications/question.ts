import type { InEveryLocale } from '../filing/demo-content';

/** How a transcript labels somebody from the floor whose name was not given. */
export const question: InEveryLocale<string> = { en: 'Question', ru: 'Вопрос', fr: 'Question', ar: 'سؤال' };
