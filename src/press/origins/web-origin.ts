/** The origin that a setting names, such as `https://press.example`; throws a sentence if it names none. */
export function webOrigin(setting: string, text: string): string {
  const fault = faultOf(text);
  if (fault !== null) {
    throw new Error(`${setting} is "${text}": ${fault}; expected scheme and host, such as https://press.example.`);
  }
  return new URL(text).origin;
}

/** The same, or null where nothing is set. */
export function webOriginIfAny(setting: string, text: string): string | null {
  return text === '' ? null : webOrigin(setting, text);
}

/** The same of a list with commas, each once. */
export function webOrigins(setting: string, text: string): readonly string[] {
  const named = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return [...new Set(named.map((each) => webOrigin(setting, each)))];
}

/** A slash at the end is no path: browsers write one, too. */
function faultOf(text: string): string | null {
  if (!URL.canParse(text)) return 'that is no address';
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return 'it is neither http nor https';
  if (url.username !== '' || url.password !== '') return 'it carries a login';
  if (url.pathname !== '/') return 'it has a path, and the site stands at the root of its host';
  if (/[?#]/.test(text)) return 'it has a query or a fragment';
  // `https:press.example` and spaces around it are mended silently by URL; whoever wrote them should know.
  return /^https?:\/\/[^/\\\s]+\/?$/i.test(text) ? null : 'that is no address';
}
