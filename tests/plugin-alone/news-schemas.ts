/** The content types of a project that only wants its answers kept: languages, drafts, media, a component and relations. */

const own = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };
const toMany = { type: 'relation', relation: 'manyToMany' };

const article = {
  kind: 'collectionType',
  collectionName: 'articles',
  info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', ...own },
    words: { type: 'text', ...own },
    place: { type: 'integer', ...shared },
    cover: { type: 'media', multiple: false, allowedTypes: ['files', 'images'], ...shared },
    gallery: { type: 'media', multiple: true, allowedTypes: ['files', 'images'], ...own },
    seal: { type: 'component', component: 'mark.seal', ...own },
    topics: { ...toMany, target: 'api::topic.topic', inversedBy: 'articles' },
    author: { type: 'relation', relation: 'manyToOne', target: 'api::writer.writer', inversedBy: 'articles' },
  },
};

const topic = {
  kind: 'collectionType',
  // A raw statement may write it in other letters.
  collectionName: 'Topics_Of_News',
  info: { singularName: 'topic', pluralName: 'topics', displayName: 'Topic' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' },
    articles: { ...toMany, target: 'api::article.article', mappedBy: 'topics' },
  },
};

const writer = {
  kind: 'collectionType',
  collectionName: 'writers',
  info: { singularName: 'writer', pluralName: 'writers', displayName: 'Writer' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' },
    portrait: { type: 'media', multiple: false, allowedTypes: ['files', 'images'] },
    articles: { type: 'relation', relation: 'oneToMany', target: 'api::article.article', mappedBy: 'author' },
    // In a column of its own, which the database empties by itself.
    rival: { type: 'relation', relation: 'oneToOne', target: 'api::writer.writer', useJoinTable: false },
  },
};

const seal = {
  collectionName: 'components_mark_seals',
  info: { displayName: 'Seal' },
  attributes: {
    label: { type: 'string' },
    picture: { type: 'media', multiple: false, allowedTypes: ['files', 'images'] },
  },
};

export const newsTypes = { contentTypes: { article, topic, writer }, components: { 'mark/seal': seal } };
