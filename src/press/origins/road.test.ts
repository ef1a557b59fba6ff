import { roadOf, type Road } from './road';

const places = { api: '/api', graphql: '/graphql', panel: '/admin' };

const rows: readonly (readonly [string, Road])[] = [
  ['/api/speeches', 'api'],
  ['/API/speeches', 'api'],
  ['/api', 'api'],
  ['/apis', 'desk'],
  ['/api-docs', 'page'],
  ['/graphql', 'api'],
  ['/graphqls', 'desk'],
  ['/uploads/photo.png', 'files'],
  ['/uploadsx', 'desk'],
  ['/upload/files', 'desk'],
  ['/', 'page'],
  ['/en', 'page'],
  ['/fr-CA/messages', 'page'],
  ['/zh-Hans-CN/speeches/one', 'page'],
  ['/assets/chancery.css', 'page'],
  ['/preview/speech/abc/en', 'preview'],
  ['/admin', 'panel'],
  ['/Admin/login', 'panel'],
  ['/administrators', 'desk'],
  ['/content-manager/collection-types/api::speech.speech', 'desk'],
  ['/users-permissions/roles', 'desk'],
  ['/chancery/today', 'desk'],
  ['/i18n/locales', 'desk'],
  ['/api/../admin/login', 'api'],
  ['/%61pi/speeches', 'desk'],
  ['//api/speeches', 'desk'],
  ['', 'desk'],
];

test.each(rows)('%s is of the road %s', (path, road) => expect(roadOf(path, places)).toBe(road));

test('a panel that was put elsewhere takes its rules along', () => {
  const moved = { ...places, panel: '/desk' };
  expect(['/desk/login', '/admin'].map((path) => roadOf(path, moved))).toEqual(['panel', 'desk']);
});

test('a panel with the form of a language is the panel', () =>
  expect(roadOf('/cms/login', { ...places, panel: '/cms' })).toBe('panel'));
