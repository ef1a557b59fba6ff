import { bodyOf } from './bodies';
import { several, type Chance } from '../helpers/chance';
import { documentOf, type Graph } from './graphql-documents';
import { junkText } from './junk';
import { escape, idOrJunk, queryOf } from './queries';
import { isSpared, type Road, type Site } from './site';

/** One request, as it goes over the wire, and by whom. */
export interface Attempt {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export const rooms = ['rest', 'graphql', 'pages', 'panel'] as const;

export type Room = (typeof rooms)[number];

/** Makes one attempt on a room by somebody who may come there. */
export function attemptOn(chance: Chance, site: Site, graph: Graph, room: Room, who: string): Attempt {
  if (room === 'graphql') return graphqlAttempt(chance, site, graph, who);
  const road = chance.pick(site.roads.filter((each) => isIn(room, each) && !isSpared(each)));
  return roadAttempt(chance, site, road, who);
}

/** Which addresses of the server belong to a room; an address of none, opened later, is the panel's. */
function isIn(room: Room, { method, path }: Road): boolean {
  if (path === '/graphql') return false;
  if (path.startsWith('/api')) return room === 'rest';
  const isPage = method === 'GET' && (path === '/' || /^\/(:locale|preview|uploads|\(\(|_health)/.test(path));
  return isPage ? room === 'pages' : room === 'panel';
}

function roadAttempt(chance: Chance, site: Site, road: Road, who: string): Attempt {
  const uid = uidOf(chance, site, road);
  const path = pathOf(chance, site, road.path, uid);
  const query = chance.isOften(0.8) ? queryOf(chance, site, uid) : '';
  const method = chance.isOften(0.04) ? chance.pick(['PATCH', 'OPTIONS', 'HEAD', 'POST', 'TRACE']) : road.method;
  const body = ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) ? bodyOf(chance, site, uid) : null;
  return {
    who,
    method,
    path: query === '' ? path : `${path}?${query}`,
    headers: { ...(body === null ? {} : { 'Content-Type': body.type }), ...headersOf(chance) },
    body: body?.text ?? null,
  };
}

function uidOf(chance: Chance, site: Site, { path }: Road): string {
  const named = path.split('/').flatMap((part) => site.uidOfPlural.get(part) ?? []);
  if (path.startsWith('/api/upload') || path.startsWith('/upload')) return 'plugin::upload.file';
  return named[0] ?? chance.pick(site.contentUids);
}

/** Fills in what stands for something: `:model`, `:id`, a choice `:plural(a|b)`, a rest `(.*)`. */
function pathOf(chance: Chance, site: Site, pattern: string, uid: string): string {
  return pattern
    .replace(/:locale\(\(\?!.*?\)\*\)/, ':locale')
    .replace(/:(\w+)\(([\w|]+)\)/g, (_, __, choices: string) => chance.pick(choices.split('|')))
    .replace(/\(\(\?!.*|\(\.\*\)|\(\[\^\/\]\*\)/, () => several(chance, 3, () => escape(junkText(chance))).join('/'))
    .replace(/:(\w+)/g, (_, name: string) => escape(partOf(chance, site, name, uid)));
}

function partOf(chance: Chance, site: Site, name: string, uid: string): string {
  if (chance.isOften(0.25)) return junkText(chance) || '-';
  switch (name) {
    case 'locale':
      return chance.pick(site.locales);
    case 'model':
    case 'uid':
    case 'contentType':
      return uid;
    case 'type':
      return chance.pick(['speech', 'article', 'statement', 'interview', 'announcement']);
    case 'targetField':
      return chance.pick([...Object.keys(site.attributesOf(uid)), 'x']);
    case 'id':
    case 'documentId':
    case 'sourceId':
      return chance.isOften(0.3) ? String(1 + chance.below(12)) : idOrJunk(chance, site);
    default:
      return chance.pick(['harbour-lights', '1', junkText(chance)]) || '-';
  }
}

function headersOf(chance: Chance): Readonly<Record<string, string>> {
  return chance.isOften(0.06) ? chance.pick(oddHeaders) : {};
}

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { Range: 'bytes=-1,0-,5-2' },
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': 'never' },
  { Accept: 'image/*;q=x' },
  { 'Accept-Language': '*-*-x'.repeat(50) },
  { Cookie: 'jwtToken=%00; strapi_admin_refresh=x; a' },
  { Origin: 'null' },
  { 'X-Forwarded-For': '999.1.1.1, \t' },
  { 'X-HTTP-Method-Override': 'DELETE' },
  { 'X-Forwarded-Host': 'evil.example' },
];

function graphqlAttempt(chance: Chance, site: Site, graph: Graph, who: string): Attempt {
  const document = documentOf(chance, site, graph, chance.isOften(0.3));
  const isGet = chance.isOften(0.15);
  const variables = chance.isOften(0.1) ? { id: junkText(chance) } : undefined;
  return {
    who,
    method: isGet ? 'GET' : 'POST',
    path: isGet ? `/graphql?query=${escape(document)}` : '/graphql',
    headers: { 'Content-Type': 'application/json', ...headersOf(chance) },
    body: isGet ? null : JSON.stringify({ query: document, variables }),
  };
}
