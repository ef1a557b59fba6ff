/** What stands between the parts of a list in the panel's language: `, `, and in Arabic `، `. */
export function listMark(language: string): string {
  return language === 'ar' ? '، ' : ', ';
}
