import { fieldNames } from './field-names';
import type { Refusals } from './refusal-entry';

/** The names of fields, each by a code of its own: `people.function` → `field.people.function`. */
const namedFields = Object.fromEntries(Object.entries(fieldNames).map(([path, name]) => [`field.${path}`, name]));

/** What has to be done to a draft before it can go out, and the places within it. */
export const draftRefusals = {
  'draft.unfinished': { class: 'invalid', en: '{faults}', ru: '{faults}', fr: '{faults}', ar: '{faults}' },
  'draft.fill-in': {
    class: 'invalid',
    en: 'Fill in {place} and save: the text cannot go out without it.',
    ru: 'Заполните {place} и сохраните: без этого текст не выйдет.',
    fr: 'Remplissez {place} et enregistrez : le texte ne peut paraître sans cela.',
    ar: 'املأوا {place} واحفظوا: لا يمكن نشر النص بدونه.',
  },
  'draft.correct': {
    class: 'invalid',
    en: 'Correct {place} and save: the text cannot go out with it as it stands.',
    ru: 'Исправьте {place} и сохраните: в таком виде текст не выйдет.',
    fr: 'Corrigez {place} et enregistrez : le texte ne peut paraître tel quel.',
    ar: 'صحّحوا {place} واحفظوا: لا يمكن نشر النص وهو على حاله.',
  },
  'draft.field-in-list': {
    en: 'the field “{field}” of no. {n} under “{list}”',
    ru: 'поле «{field}» (№ {n}, «{list}»)',
    fr: 'le champ « {field} » (n° {n}, « {list} »)',
    ar: 'الحقل «{field}» في العنصر {n} من «{list}»',
  },
  'draft.field': { en: 'the field “{field}”', ru: 'поле «{field}»', fr: 'le champ « {field} »', ar: 'الحقل «{field}»' },
  ...namedFields,
} as const satisfies Refusals;
