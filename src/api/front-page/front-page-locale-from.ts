import { refusedParameter } from '../../desk/refusals/refusal';

/**
 * The locale that `/api/front-page` is asked for; null: the site's default. Its `at` is the plugin's to read.
 *
 * @throws ValidationError, which Strapi answers with 400
 */
export function frontPageLocaleFrom(query: Readonly<Record<string, unknown>>): string | null {
  const { locale, at: _at, ...others } = query;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw refusedParameter(other, 'parameter.not-there', { name: other, names: ['locale', 'at'] });
  if (locale === undefined || locale === null) return null;
  if (typeof locale === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale)) return locale;
  throw refusedParameter('locale', 'front-page.locale-expected');
}
