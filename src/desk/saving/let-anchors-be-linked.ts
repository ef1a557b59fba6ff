import type { Core } from '@strapi/strapi';

/**
 * Lets a text link to a turn of its own, `#turn-<key>`, which is the documented address of one. Strapi takes whole
 * addresses and paths alone for links: it is shown one, and what it has found right is stored as it was written.
 */
export function letAnchorsBeLinked(strapi: Core.Strapi): void {
  const validator = strapi.get('entityValidator') as Validator;
  for (const name of ['validateEntityCreation', 'validateEntityUpdate'] as const) {
    const validate = validator[name];
    validator[name] = async (model, data, ...rest) =>
      withAddresses(await validate(model, withAddresses(data, shown), ...rest), written);
  }
}

type Validate = (model: unknown, data: unknown, ...rest: readonly unknown[]) => Promise<unknown>;

interface Validator {
  validateEntityCreation: Validate;
  validateEntityUpdate: Validate;
}

/** A host that no site has (RFC 2606 §2). */
const HERE = 'https://within-this-text.invalid/';

function shown(url: string): string {
  return /^#[^\s#]+$/.test(url) ? HERE + url : url;
}

function written(url: string): string {
  return url.startsWith(`${HERE}#`) ? url.slice(HERE.length) : url;
}

/** A copy in which the addresses of links are as `say` says them; what has none is not copied. */
function withAddresses(value: unknown, say: (url: string) => string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withAddresses(item, say));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) return value;
  const { type, url } = value;
  if (type === 'link' && typeof url === 'string' && say(url) !== url) return { ...value, url: say(url) };
  const entries = Object.entries(value).map(([name, item]) => [name, withAddresses(item, say)] as const);
  return entries.some(([name, item]) => item !== value[name]) ? Object.fromEntries(entries) : value;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
