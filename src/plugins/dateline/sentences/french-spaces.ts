/**
 * French as it is set: a no-break space before a colon and within guillemets, a narrow one before other high signs, so
 * that no line begins with one (Lexique des règles typographiques en usage à l'Imprimerie nationale). Texts are written
 * with plain spaces, which can be seen.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}
