import { createHmac } from 'node:crypto';
import { everything, list, office, person, text, topics } from '../public/tags';
import { opaqueTag, type KeyedDigest } from './opaque-tag';

const under =
  (key: string): KeyedDigest =>
  (of) =>
    createHmac('sha256', key).update(of).digest('base64url');

const tags = [everything, office, topics, list('en'), list('fr'), person('one'), text('speech', 'one')];
const opaque = (key: string) => tags.map((tag) => opaqueTag(tag, under(key)));

test('the same tag is the same each time, and no two are one', () => {
  expect(opaque('the site’s key')).toEqual(opaque('the site’s key'));
  expect(new Set(opaque('the site’s key')).size).toBe(tags.length);
});

test('under another key each is another', () => {
  const own = opaque('the site’s key');
  expect(opaque('another site’s key').filter((tag) => own.includes(tag))).toEqual([]);
});

test('nothing of what it means stands in it, and every header can carry it', () => {
  for (const tag of opaque('the site’s key')) expect(tag).toMatch(/^[\w-]{12}$/);
});
