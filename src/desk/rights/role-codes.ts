/** What the codes of all the office's roles begin with. */
export const chanceryPrefix = 'chancery-';

export const pressOfficerCode = 'chancery-press-officer';
export const editorCode = 'chancery-editor';

/** @example translatorCode('pt-BR') // 'chancery-translator-pt-BR' */
export function translatorCode(locale: string): string {
  return `chancery-translator-${locale}`;
}
