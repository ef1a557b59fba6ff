import { createGlobalStyle } from 'styled-components';
import { textDirectionOf } from '../../press/page/text-direction';
import { useEditedLocale } from '../authoring/text-form';

/**
 * Lets a form be written in the direction of its text's language, whatever the panel's is: Strapi 5.54 knows none. A line
 * that begins otherwise, such as an address, stands as it is written; an empty one waits where the language begins.
 */
export function TextDirection() {
  const locale = useEditedLocale();
  return locale === undefined ? null : <Written $direction={textDirectionOf(locale)} />;
}

const Written = createGlobalStyle<{ readonly $direction: 'ltr' | 'rtl' }>`
  main form :is(input:not([type]), input[type='text'], textarea, [contenteditable='true']) {
    direction: ${({ $direction }) => $direction};
    unicode-bidi: plaintext;
    text-align: start;
  }
`;
