/** What people call a country in common talk and CLDR has no name for, by its code (ISO 3166). */
export const commonNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['AE', ['UAE', 'Emirates', 'ОАЭ', 'Эмираты', 'EAU', 'Émirats']],
  ['CD', ['DRC', 'DR Congo', 'ДРК', 'RDC']],
  ['CI', ['Ivory Coast', 'Берег Слоновой Кости']],
  ['CN', ['PRC', 'КНР']],
  ['CZ', ['Czech Republic', 'Чешская Республика', 'République tchèque']],
  ['DE', ['FRG', 'ФРГ', 'RFA']],
  ['GB', ['Great Britain', 'England', 'Scotland', 'Wales', 'Англия', 'Шотландия', 'Angleterre', 'Écosse']],
  ['KP', ['DPRK', 'КНДР', 'RPDC']],
  ['KR', ['Republic of Korea', 'Южная Корея']],
  ['MM', ['Burma', 'Бирма', 'Birmanie']],
  ['NL', ['Holland', 'Голландия', 'Hollande']],
  ['RU', ['Russian Federation', 'РФ', 'Российская Федерация']],
  ['TR', ['Turkey']],
  ['US', ['USA', 'America', 'США', 'Америка', 'Amérique']],
  ['ZA', ['RSA', 'ЮАР', 'Южная Африка']],
]);
