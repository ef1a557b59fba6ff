import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What stands in braces. Tags do not occur: they are parsed as text. */
export type ArgumentElement = Exclude<MessageFormatElement, { type: TYPE.literal | TYPE.pound | TYPE.tag }>;

/** Every argument of the message, those within plurals included. */
export function* argumentsIn(elements: readonly MessageFormatElement[]): Generator<ArgumentElement> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    yield element;
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const option of Object.values(element.options)) yield* argumentsIn(option.value);
  }
}
