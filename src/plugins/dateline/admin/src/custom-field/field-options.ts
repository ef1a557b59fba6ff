import { translation, type TextKey } from '../translation';

type OptionText = Extract<TextKey, `${string}.description`>;

/** The checkboxes that the content-type builder shows for a field, each with what it means for this one. */
export function fieldOptions(descriptions: Readonly<Partial<Record<'required' | 'private', OptionText>>>) {
  const items = (['required', 'private'] as const).flatMap((name) => {
    const description = descriptions[name];
    if (description === undefined) return [];
    return [
      {
        name,
        type: 'checkbox' as const,
        intlLabel: translation(`field.${name}`),
        description: translation(description),
      },
    ];
  });
  return { advanced: [{ sectionTitle: translation('field.settings'), items }] };
}
