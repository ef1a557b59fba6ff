const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const inlineTags = /<\/?(?:a|bdi|br|em|s|span|strong|time|u)\b[^>]*>/g;

/** What a page says: its text as a reader meets it, tags gone, blocks parted, white space folded. */
export function textOfHtml(markup: string): string {
  const withoutTags = markup.replace(inlineTags, '').replace(/<[^>]*>/g, ' ');
  return decodeEntities(withoutTags)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

export function decodeEntities(markup: string): string {
  return markup
    .replace(/&#x([0-9a-f]+);/gi, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_match, name: string) => entities[name] ?? '');
}

/** The values of an attribute, in the order of the page. */
export function attributesOf(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decodeEntities(value));
}
