import slugify from 'slugify';

const LONGEST_SLUG = 120;

/**
 * The address part of a title: lower-case ASCII letters, digits and hyphens, at most 120 characters, cut between words.
 * Returns `fallback` where nothing of the title can be transliterated (`東京`, `!!!`).
 *
 * @param locale BCP 47; decides between spellings such as German ü → ue and Turkish ü → u
 */
export function slugOf(title: string, locale: string, fallback: string): string {
  return cutBetweenWords(transliterate(title, locale)) || fallback;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let ordinal = 2;
  while (taken.has(`${slug}-${ordinal}`)) ordinal += 1;
  return `${slug}-${ordinal}`;
}

/** Whether `slug` is `base` itself or `base` with a number that kept it apart from others: from 2 on, there is no first. */
export function isSlugMadeFrom(slug: string, base: string): boolean {
  return slug === base || (slug.startsWith(`${base}-`) && /^([2-9]|[1-9]\d+)$/.test(slug.slice(base.length + 1)));
}

/** Slugs that were made from one, as they were numbered: `title`, `title-2` … `title-9`, `title-10`. */
export function byOrdinal(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function transliterate(title: string, locale: string): string {
  // slugify drops these without leaving a gap: "a/b" would become "ab".
  const spaced = title.normalize('NFC').replace(/[/\\|·•–—―_.,:;]+/g, ' ');
  return slugify(spaced, { lower: true, strict: true, trim: true, locale: locale.split('-')[0] });
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  const lastGap = cut.lastIndexOf('-');
  return lastGap > 0 ? cut.slice(0, lastGap) : slug.slice(0, LONGEST_SLUG);
}
