import { SKELETON_TYPE, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export const dateStyles = ['short', 'medium', 'long', 'full'] as const;

/**
 * The named styles of dates as CLDR has them, which is what ICU prints. The library has its own by these names, which
 * are other ones: `short` is a year of two digits in every language.
 */
export function withDateStyles(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.date) {
      const dateStyle = dateStyles.find((style) => style === element.style);
      if (dateStyle === undefined) return element;
      const style = { type: SKELETON_TYPE.dateTime, pattern: '', parsedOptions: { dateStyle } } as const;
      return { ...element, style };
    }
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => {
      return [name, { ...option, value: withDateStyles(option.value) }] as const;
    });
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });
}
