const COUNT = 6;

/** A message says each number in the way of its language, or is refused. */
const categories = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};
const messageIn = (locale) =>
  `{days, plural, ${categories[locale].map((each) => `${each} {{days} · ${each}}`).join(' ')}} harbour`;

/** The counters of every side, as many in each language as a busy front page has. */
export function countersIn(locales) {
  return locales.flatMap((locale) =>
    Array.from({ length: COUNT }, (_each, order) => ({
      locale,
      data: {
        ...{ title: `Harbour ${order}`, slug: `harbour-${order}`, message: messageIn(locale), order },
        since: `201${order}-03-04`,
        timeZone: 'Europe/London',
      },
    })),
  );
}
