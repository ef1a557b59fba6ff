import { words } from './rest-parts';
import type { Chance } from '../../helpers/chance';

/** Roads that are no type's: where they are, and what can be asked of them. */
export const plainRoads: readonly string[] = [
  '/api/timeline',
  '/api/timeline',
  '/api/front-page',
  '/api/withdrawals',
  '/api/redirects',
  '/api/openapi.json',
  '/api/changes',
  '/feeds/en/all.atom',
  '/sitemap.xml',
  '/en',
  '/ru',
  '/en/messages',
  '/en/speeches/speech-3',
  '/en/speeches/nowhere',
];

/** One piece of the query string of such a road. */
export function plainPart(chance: Chance, handles: readonly string[]): string {
  const kinds: readonly (() => string)[] = [
    () => `limit=${chance.pick(['1', '20', '100', '100'])}`,
    () => `locale=${chance.pick(['en', 'ru', 'fr', 'xx'])}`,
    () => `types=${chance.some(['speech', 'interview', 'statement', 'article', 'announcement'], 5).join(',')}`,
    () => `q=${chance.some(words, 12).join('%20')}`,
    () => `person=${chance.pick(handles)}`,
    () => `topic=${chance.pick(handles)}`,
    () => `from=${chance.pick(['1990-01-01', '2020-06-01'])}`,
    () => `to=${chance.pick(['1990-01-01', '2024-06-01'])}`,
    () => `featured=${chance.pick(['true', 'false'])}`,
    () => `at=${chance.pick(['2026-03-01T12:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])}`,
    () => `page=${chance.pick(['1', '2', '1000'])}`,
    () => `type=${chance.pick(['speech', 'article'])}`,
    () => `slug=${chance.pick(handles)}`,
  ];
  return chance.pick(kinds)();
}
