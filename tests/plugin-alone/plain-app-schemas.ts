/** The content types of a project that has nothing to do with Chancery; no attribute is called as Chancery's are. */

interface Schema {
  readonly info: { readonly singularName?: string; readonly pluralName?: string; readonly displayName: string };
  readonly [property: string]: unknown;
}

const zone = { type: 'customField', customField: 'plugin::dateline.timezone' };
const shared = { pluginOptions: { i18n: { localized: false } } };
const own = { pluginOptions: { i18n: { localized: true } } };

/** Counts days, in several languages, with drafts. */
const streak: Schema = {
  kind: 'collectionType',
  collectionName: 'streaks',
  info: { singularName: 'streak', pluralName: 'streaks', displayName: 'Streak' },
  options: { draftAndPublish: true },
  pluginOptions: {
    i18n: { localized: true },
    dateline: { counter: { since: 'firstDay', until: 'lastDay', timeZone: 'zone', message: 'sentence' } },
  },
  attributes: {
    name: { type: 'string', ...own },
    firstDay: { type: 'date', ...shared },
    lastDay: { type: 'date', ...shared },
    zone: { ...zone, ...shared },
    sentence: { type: 'text', ...own },
    jubilee: { type: 'component', component: 'room.jubilee', ...own },
  },
};

/** Tells the time by a plain string, without drafts and languages. */
const wallClock: Schema = {
  kind: 'collectionType',
  collectionName: 'wall_clocks',
  info: { singularName: 'wall-clock', pluralName: 'wall-clocks', displayName: 'Wall clock' },
  options: { draftAndPublish: false },
  pluginOptions: { dateline: { clock: { timeZone: 'hangsIn' } } },
  attributes: { name: { type: 'string' }, hangsIn: { type: 'string' } },
};

/** Opts in to nothing itself, and has everything that does. */
const hall: Schema = {
  kind: 'collectionType',
  collectionName: 'halls',
  info: { singularName: 'hall', pluralName: 'halls', displayName: 'Hall' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' },
    clock: { type: 'relation', relation: 'oneToOne', target: 'api::wall-clock.wall-clock' },
    streaks: { type: 'relation', relation: 'oneToMany', target: 'api::streak.streak' },
    jubilee: { type: 'component', component: 'room.jubilee' },
    blocks: { type: 'dynamiczone', components: ['room.jubilee', 'room.door'] },
  },
};

const lobby: Schema = {
  kind: 'singleType',
  collectionName: 'lobbies',
  info: { singularName: 'lobby', pluralName: 'lobbies', displayName: 'Lobby' },
  options: { draftAndPublish: false },
  pluginOptions: { dateline: { clock: { timeZone: 'seat' }, home: { timeZone: 'seat' } } },
  attributes: {
    seat: zone,
    halls: { type: 'relation', relation: 'oneToMany', target: 'api::hall.hall' },
  },
};

const jubilee: Schema = {
  collectionName: 'components_room_jubilees',
  info: { displayName: 'Jubilee' },
  pluginOptions: { dateline: { counter: { since: 'opened', timeZone: 'zone', message: 'sentence' } } },
  attributes: {
    opened: { type: 'date' },
    zone,
    sentence: { type: 'string' },
    door: { type: 'component', component: 'room.door' },
  },
};

const door: Schema = {
  collectionName: 'components_room_doors',
  info: { displayName: 'Door' },
  attributes: { zone },
};

export const contentTypes: Readonly<Record<string, Schema>> = { streak, 'wall-clock': wallClock, hall, lobby };

export const components: Readonly<Record<string, Schema>> = { 'room/jubilee': jubilee, 'room/door': door };
