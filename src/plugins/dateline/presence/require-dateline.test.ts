import { requireDateline, type Project } from './index';

const zone = { type: 'customField', customField: 'plugin::dateline.timezone' };
const message = { type: 'customField', customField: 'plugin::dateline.message' };
const title = { type: 'string' };
const colour = { type: 'customField', customField: 'plugin::color-picker.color' };

const project = (parts: Partial<Project> = {}): Project => ({
  plugin: () => undefined,
  contentTypes: {},
  components: {},
  config: { get: () => ({ 'strapi-plugin-dateline': '0.1.0' }) },
  ...parts,
});
const streaks = { 'api::streak.streak': { attributes: { title, zone, sentence: message } } };

it('says what is missing, where it is used, and what can be done', () => {
  expect(() => requireDateline(project({ contentTypes: streaks }))).toThrow(
    new Error(
      'The plugin strapi-plugin-dateline is switched off in config/plugins (“dateline”), or is not built. Its fields are used by “zone” of the content type “api::streak.streak”, “sentence” of the content type “api::streak.streak”. Bring it back, or give those attributes a type of Strapi’s own: “string” in place of plugin::dateline.timezone, “text” in place of plugin::dateline.message. Their columns and what is in them stay.',
    ),
  );
});

it('finds the fields of components, too', () => {
  const components = { 'shared.stop': { attributes: { zone } } };
  expect(() => requireDateline(project({ components }))).toThrow('“zone” of the component “shared.stop”');
});

it('tells a plugin that was never installed from one that is switched off', () => {
  const bare = project({ contentTypes: streaks, config: { get: () => undefined } });
  expect(() => requireDateline(bare)).toThrow('is not among the dependencies of package.json.');
});

it.each([
  ['the plugin is there', { plugin: () => ({}), contentTypes: streaks }],
  ['no type has a field of it', { contentTypes: { 'api::note.note': { attributes: { title, colour } } } }],
])('lets the project start where %s', (_case, parts) => {
  expect(() => requireDateline(project(parts))).not.toThrow();
});
