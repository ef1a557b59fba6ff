/** The rooms inside of the rooms: each has its sentence, and uses only those that stand above it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { graphOf } from './helpers/circles';
import { importsWithin, root } from './helpers/imports';

const houses = ['src/desk', 'src/press', 'src/admin', 'src/api'];

describe.each(houses)('%s', (house) => {
  const table = roomsIn(readFileSync(path.join(root, house, 'README.md'), 'utf8'));
  const rooms = table.map(({ room }) => room);

  test('each room has its line', () => {
    const entries = readdirSync(path.join(root, house), { recursive: true, encoding: 'utf8', withFileTypes: true });
    const filled = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(house, path.relative(root, entry.parentPath)));
    const folders = new Set(filled.map((folder) => folder.split('/')[0] ?? '').filter(Boolean));
    expect([...rooms].sort()).toEqual([...folders].sort());
  });

  test('each line is a sentence, and no other room’s', () => {
    expect(table.filter(({ sentence }) => !/^\S.{7,}/.test(sentence))).toEqual([]);
    const said = table.map(({ sentence }) => sentence);
    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
  });

  test('a room uses only rooms that stand above it', () => {
    const graph = graphOf(importsWithin([house]), house);
    const upwards = rooms.flatMap((room, place) =>
      [...(graph.get(room) ?? [])]
        .filter((used) => rooms.indexOf(used) > place)
        .map((used) => `${room} uses ${used}, which stands below it`),
    );
    expect(upwards).toEqual([]);
  });
});

test('desk is the use cases, and no other room has its name', () => {
  const named = houses.flatMap((house) => roomsIn(readFileSync(path.join(root, house, 'README.md'), 'utf8')));
  expect(named.filter(({ room }) => room === 'desk')).toEqual([]);
});

test('where CONTRIBUTING sends somebody, there is something, but for what it calls new', () => {
  const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = [...contributing.matchAll(/([*_]new[*_] )?`(src\/[\w/.-]+)`/g)];
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(([, isNew, place = '']) => !isNew && !existsSync(path.join(root, place)));
  expect(missing.map(([, , place]) => place)).toEqual([]);
});

function roomsIn(text: string): readonly { readonly room: string; readonly sentence: string }[] {
  return [...text.matchAll(/^\| `([a-z-]+)` +\| (.*?) *\|$/gm)].map(([, room = '', sentence = '']) => ({
    room,
    sentence,
  }));
}
