const allowedProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address that an editor gave, if a page may link to it: http, https, mailto, tel, or relative to the page;
 * null for all others (`javascript:`, `data:` …). Read with the parser that browsers use
 * (https://url.spec.whatwg.org/#concept-basic-url-parser), so that hidden tabs and line breaks deceive neither.
 */
export function safeHref(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, 'https://relative.invalid')) return null;
  const { protocol } = new URL(trimmed, 'https://relative.invalid');
  return allowedProtocols.has(protocol) ? trimmed : null;
}
