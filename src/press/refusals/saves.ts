import type { Refusals } from './refusal-entry';

/** What the desk says when two people have written in the same text. */
export const saveRefusals = {
  'saved-since': {
    class: 'conflict',
    valuesOf: ({ fields, unseen }) => ({ fields: [fields, unseen].flat().map((name) => `"${String(name)}"`) }),
    en: 'This has been saved since it was opened here, and says something else in {fields}. Nothing was saved.',
    ru: 'С тех пор как это открыто здесь, оно сохранено заново, и иначе сказано в {fields}. Ничего не сохранено.',
    fr: 'Ceci a été enregistré depuis son ouverture ici et dit autre chose dans {fields}. Rien n’a été enregistré.',
    ar: 'حُفظ هذا بعد فتحه هنا، وتغيّر فيه {fields}. لم يُحفظ شيء.',
  },
  'save.tags-expected': {
    class: 'invalid',
    en: 'The parameter "{name}" is an object of tags by field.',
    ru: 'Параметр «{name}» — объект с метками полей.',
    fr: 'Le paramètre « {name} » est un objet d’étiquettes par champ.',
    ar: 'المعامل «{name}» كائن من الوسوم بحسب الحقل.',
  },
} as const satisfies Refusals;
