/** Whatever can be written in the plain project, by every road that there is; chance decides what, and in which order. */
import type { Chance } from '../helpers/chance';
import type { Entry, PlainApp } from './plain-app';

const article = 'api::article.article';
const topic = 'api::topic.topic';
const writer = 'api::writer.writer';
const file = 'plugin::upload.file';

interface Handle {
  readonly id: number;
  readonly documentId: string;
}

/** Who acts, and on what. */
export interface Desk {
  readonly app: PlainApp;
  readonly chance: Chance;
  /** The value of an `Authorization` header of somebody in the panel who may do anything. */
  readonly admin: string;
  readonly handles: Readonly<Record<'articles' | 'topics' | 'writers' | 'files', readonly Handle[]>>;
}

export async function deskOf(app: PlainApp, chance: Chance, admin: string): Promise<Desk> {
  const list = (uid: string) => app.hand<Handle[]>('list', uid);
  const [articles, topics, writers, files] = await Promise.all([article, topic, writer, file].map(list));
  return {
    ...{ app, chance, admin },
    handles: { articles: articles ?? [], topics: topics ?? [], writers: writers ?? [], files: files ?? [] },
  };
}

/** @returns what it was, and whether it was done: not all can be done each time */
type Act = (desk: Desk) => Promise<boolean>;

const locales = ['en', 'ru', 'fr'];
const word = ({ chance }: Desk) => `${chance.pick(['ash', 'birch', 'cedar', 'elm'])} ${chance.below(1000)}`;

function articleData(desk: Desk): Record<string, unknown> {
  const { chance, handles } = desk;
  const some = (list: readonly Handle[]) => chance.some(list, 2).map(({ documentId }) => documentId);
  const fileId = () => (handles.files.length === 0 ? null : chance.pick(handles.files).id);
  const all: Record<string, unknown> = {
    title: word(desk),
    words: word(desk).repeat(chance.below(200)),
    place: chance.below(10),
    cover: fileId(),
    gallery: chance.some(handles.files, 2).map(({ id }) => id),
    seal: chance.onceIn(3) ? null : { label: word(desk), picture: fileId() },
    topics: chance.isOften(0.5) ? { set: some(handles.topics) } : { connect: some(handles.topics) },
    author: handles.writers.length === 0 ? null : chance.pick(handles.writers).documentId,
  };
  return Object.fromEntries(Object.entries(all).filter(() => chance.isOften(0.6)));
}

function linkData(desk: Desk): Record<string, unknown> {
  const { chance, handles } = desk;
  const some = chance.some(handles.articles, 2).map(({ documentId }) => documentId);
  return { name: word(desk), articles: { [chance.pick(['set', 'connect', 'disconnect'])]: some } };
}

type Sent = Readonly<{ method: 'post' | 'put' | 'delete'; path: string; body?: object; isAdmin?: boolean }>;

async function send({ app, admin }: Desk, { method, path, body, isAdmin = false }: Sent): Promise<boolean> {
  const asking = app.anyone[method](path);
  if (isAdmin) asking.set('Authorization', admin);
  const { status } = await asking.send(body);
  return status < 300;
}

/** Null where there is none: the act is none, then. */
const one = ({ chance, handles }: Desk, name: keyof Desk['handles']) =>
  handles[name].length === 0 ? null : chance.pick(handles[name]);

const ofOne =
  (name: keyof Desk['handles'], act: (desk: Desk, handle: Handle) => Promise<unknown>): Act =>
  async (desk) => {
    const handle = one(desk, name);
    if (handle === null) return false;
    return (await act(desk, handle)) !== false;
  };

const byRest: Readonly<Record<string, Act>> = {
  'REST: a new article': (desk) =>
    send(desk, {
      method: 'post',
      path: `/api/articles?status=${desk.chance.pick(['published', 'draft'])}&locale=${desk.chance.pick(locales)}`,
      body: { data: articleData(desk) },
    }),
  'REST: an article': ofOne('articles', (desk, { documentId }) =>
    send(desk, {
      method: 'put',
      path: `/api/articles/${documentId}?locale=${desk.chance.pick(locales)}${desk.chance.pick(['', '&status=draft'])}`,
      body: { data: articleData(desk) },
    }),
  ),
  'REST: one article less': ofOne('articles', (desk, { documentId }) =>
    send(desk, {
      method: 'delete',
      path: `/api/articles/${documentId}?locale=${desk.chance.pick([...locales, '*'])}`,
    }),
  ),
  'REST: a new topic': (desk) => send(desk, { method: 'post', path: '/api/topics', body: { data: linkData(desk) } }),
  'REST: a topic, and its articles': ofOne('topics', (desk, { documentId }) =>
    send(desk, { method: 'put', path: `/api/topics/${documentId}`, body: { data: linkData(desk) } }),
  ),
  'REST: one topic less': ofOne('topics', (desk, { documentId }) =>
    send(desk, { method: 'delete', path: `/api/topics/${documentId}` }),
  ),
  'REST: a new writer': (desk) => send(desk, { method: 'post', path: '/api/writers', body: { data: linkData(desk) } }),
  'REST: a writer, and a rival': ofOne('writers', (desk, { documentId }) =>
    send(desk, {
      method: 'put',
      path: `/api/writers/${documentId}`,
      body: { data: { ...linkData(desk), rival: one(desk, 'writers')?.documentId } },
    }),
  ),
};

const managed = '/content-manager/collection-types';

const inPanel: Readonly<Record<string, Act>> = {
  'panel: a new article': (desk) =>
    send(desk, {
      ...{ method: 'post', isAdmin: true },
      path: `${managed}/${article}${desk.chance.pick(['', '/actions/publish'])}?locale=${desk.chance.pick(locales)}`,
      body: articleData(desk),
    }),
  'panel: an article': ofOne('articles', (desk, { documentId }) =>
    send(desk, {
      ...{ method: 'put', isAdmin: true },
      path: `${managed}/${article}/${documentId}?locale=${desk.chance.pick(locales)}`,
      body: articleData(desk),
    }),
  ),
  'panel: published, taken back or thrown away': ofOne('articles', (desk, { documentId }) =>
    send(desk, {
      ...{ method: 'post', isAdmin: true },
      path: `${managed}/${article}/${documentId}/actions/${desk.chance.pick(['publish', 'unpublish', 'discard'])}?locale=${desk.chance.pick(locales)}`,
      body: articleData(desk),
    }),
  ),
  'panel: several at once': (desk) =>
    send(desk, {
      ...{ method: 'post', isAdmin: true },
      path: `${managed}/${article}/actions/${desk.chance.pick(['bulkPublish', 'bulkUnpublish', 'bulkDelete'])}`,
      body: { documentIds: desk.chance.some(desk.handles.articles, 2).map(({ documentId }) => documentId) },
    }),
  'panel: one writer less': ofOne('writers', (desk, { documentId }) =>
    send(desk, { method: 'delete', isAdmin: true, path: `${managed}/${writer}/${documentId}` }),
  ),
  'panel: a new language, or one less': async (desk) => {
    const { body } = await desk.app.anyone.get('/i18n/locales').set('Authorization', desk.admin);
    const french: { id: number } | undefined = body.find(({ code }: { code: string }) => code === 'fr');
    if (french !== undefined)
      return send(desk, { method: 'delete', isAdmin: true, path: `/i18n/locales/${french.id}` });
    const data = { code: 'fr', name: 'French (fr)', isDefault: false };
    return send(desk, { method: 'post', isAdmin: true, path: '/i18n/locales', body: data });
  },
};

const media: Readonly<Record<string, Act>> = {
  'a file more': async (desk) => upload(desk, '/upload'),
  'a file in the place of another': ofOne('files', (desk, { id }) => upload(desk, `/upload?id=${id}`)),
  'what is said of a file': ofOne('files', async ({ app, admin, chance }, { id }) => {
    const fileInfo = JSON.stringify({ name: `renamed ${chance.below(1000)}.txt`, alternativeText: 'said' });
    const asking = app.anyone.post(`/upload?id=${id}`).set('Authorization', admin);
    return (await asking.field('fileInfo', fileInfo)).status < 300;
  }),
  'a file less': ofOne('files', (desk, { id }) =>
    send(desk, { method: 'delete', isAdmin: true, path: `/upload/files/${id}` }),
  ),
};

async function upload({ app, admin, chance }: Desk, path: string): Promise<boolean> {
  const name = `file ${chance.below(1000)}.txt`;
  const asking = app.anyone.post(path).set('Authorization', admin);
  const { status } = await asking.attach('files', Buffer.from(`what ${name} says`), name);
  return status < 300;
}

const behind: Readonly<Record<string, Act>> = {
  'db.query: an article': ofOne('articles', (desk, { id }) =>
    desk.app.db(article).update({ where: { id }, data: { title: word(desk), topics: ids(desk, 'topics') } }),
  ),
  'db.query: all articles of a place': (desk) =>
    done(desk.app.db(article).updateMany({ where: { place: desk.chance.below(10) }, data: { title: word(desk) } })),
  'db.query: one article less': ofOne('articles', ({ app }, { id }) => app.db(article).delete({ where: { id } })),
  'db.query: one topic less': ofOne('topics', ({ app }, { id }) => app.db(topic).delete({ where: { id } })),
  'db.query: one writer less': ofOne('writers', ({ app }, { id }) => app.db(writer).delete({ where: { id } })),
  'db.query: a topic from its own side': ofOne('topics', (desk, { id }) =>
    desk.app.db(topic).update({ where: { id }, data: { articles: ids(desk, 'articles') } }),
  ),
  'Document Service: an article': ofOne('articles', (desk, { documentId }) =>
    desk.app
      .documents('article')
      .update({ documentId, locale: desk.chance.pick(['en', 'ru']), data: articleData(desk), status: 'published' }),
  ),
  'Document Service: a copy of an article': ofOne('articles', ({ app }, { documentId }) =>
    app.documents('article').clone({ documentId, data: {} }),
  ),
  'Document Service: one article less': ofOne('articles', ({ app, chance }, { documentId }) =>
    app.documents('article').delete({ documentId, locale: chance.pick(['en', 'ru', '*']) }),
  ),
  'anybody may no longer, or may again': (desk) =>
    done(
      desk.app.hand('setPermission', {
        action: desk.chance.pick([`${topic}.find`, `${writer}.find`, `${article}.findOne`, `${article}.find`]),
        isGranted: desk.chance.isOften(0.6),
      }),
    ),
  'a statement by itself': (desk) => done(desk.app.hand('raw', statement(desk))),
  'a transaction': (desk) =>
    done(
      desk.app.hand('transaction', {
        kind: desk.chance.pick(['strapi', 'knex', 'hand']),
        outer: desk.chance.onceIn(3) ? [] : [statement(desk)],
        inner: [statement(desk)],
        after: desk.chance.onceIn(2) ? [] : [statement(desk)],
        commits: desk.chance.isOften(0.6),
        innerCommits: desk.chance.isOften(0.6),
      }),
    ),
};

const ids = (desk: Desk, name: keyof Desk['handles']) => desk.chance.some(desk.handles[name], 2).map(({ id }) => id);

async function done(work: Promise<unknown>): Promise<boolean> {
  await work;
  return true;
}

/** SQL as people write it: in any letters, with a word aside. */
function statement(desk: Desk): { readonly sql: string; readonly bindings: readonly unknown[] } {
  const { chance } = desk;
  const idOf = (name: keyof Desk['handles']) => one(desk, name)?.id ?? 0;
  return chance.pick([
    () => ({ sql: 'update articles set title = ? where id = ?', bindings: [word(desk), idOf('articles')] }),
    () => ({ sql: 'UPDATE TOPICS_OF_NEWS SET Name = ? WHERE id = ?', bindings: [word(desk), idOf('topics')] }),
    () => ({
      sql: "/* don't ask */ update Writers set name = ? where id = ? -- it's late",
      bindings: [word(desk), idOf('writers')],
    }),
    () => ({ sql: 'delete from topics_of_news where id = ?', bindings: [idOf('topics')] }),
    () => ({ sql: 'delete from `writers` where id = ?', bindings: [idOf('writers')] }),
    () => ({ sql: 'delete from "files" where "id" = ?', bindings: [idOf('files')] }),
    () => ({ sql: 'delete from articles_topics_lnk where article_id = ?', bindings: [idOf('articles')] }),
    () => ({
      sql: 'insert into topics_of_news (document_id, name) select ?, name from writers limit 1',
      bindings: [`raw${chance.below(1_000_000)}`],
    }),
    () => ({
      sql: 'with old as (select id from articles where place = ?) update articles set title = ? where id in (select id from old)',
      bindings: [chance.below(10), word(desk)],
    }),
  ])();
}

const acts = Object.entries({ ...byRest, ...inPanel, ...media, ...behind });

/** Does one thing. @returns what it was, and whether it was done */
export async function actAtRandom(desk: Desk): Promise<{ readonly what: string; readonly isDone: boolean }> {
  const [what, act] = desk.chance.pick(acts);
  return { what, isDone: await act(desk).catch(() => false) };
}

/** A site to begin with, in which everything hangs on everything. */
export async function fillWithNews({ documents, db }: PlainApp): Promise<void> {
  const make = async (name: string, count: number, data: (index: number) => object): Promise<readonly Entry[]> => {
    const made: Entry[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(await documents(name).create({ data: data(index), status: 'published' }));
    return made;
  };
  const topics = await make('topic', 3, (index) => ({ name: `topic ${index}` }));
  const writers = await make('writer', 2, (index) => ({ name: `writer ${index}` }));
  const articles = await make('article', 4, (index) => ({
    title: `article ${index}`,
    place: index,
    seal: { label: `seal ${index}` },
    topics: topics.slice(index % 3).map(({ documentId }) => documentId),
    author: writers[index % 2]?.documentId,
  }));
  for (const { documentId } of articles.slice(0, 2))
    await documents('article').update({ documentId, locale: 'ru', data: { title: 'статья' }, status: 'published' });
  await db(writer).update({ where: { id: 1 }, data: { rival: 2 } });
}
