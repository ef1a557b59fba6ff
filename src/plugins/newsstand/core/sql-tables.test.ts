import { touchedTables } from './sql-tables';

const known = new Set(['texts', 'texts_topics_lnk', 'topics', 'files', 'новости', 'my-things']);
const touched = (sql: string) => {
  const { isWrite, tables } = touchedTables(sql, (name) => known.has(name));
  return [isWrite, [...tables].sort()];
};

test.each<[string, boolean, readonly string[]]>([
  ['select * from `texts` as `t0` where `t0`.`id` = ?', false, ['texts']],
  ['select "t0".* from "public"."texts" as "t0"', false, ['texts']],
  ['SELECT 1', false, []],
  ['select count(*) from texts, topics', false, ['texts', 'topics']],
  [
    'select * from `texts` left join `texts_topics_lnk` as `l` on `l`.`text_id` = `texts`.`id`',
    false,
    ['texts', 'texts_topics_lnk'],
  ],
  ['WITH newest AS (SELECT * FROM texts) SELECT * FROM newest', false, ['newest', 'texts']],
  ["select 'delete from texts' as said from topics", false, ['topics']],
  ['select replace(title, ?, ?) from texts', false, ['texts']],
  ['insert into `texts` (`title`) values (?)', true, ['texts']],
  ['insert into "public"."texts" ("title") values (?) returning "id"', true, ['texts']],
  ['update `texts` set `title` = ?', true, ['texts']],
  ['UPDATE "texts" AS t SET title = (SELECT name FROM topics)', true, ['texts', 'topics']],
  ['delete from `texts_topics_lnk` where `id` in (?)', true, ['texts_topics_lnk']],
  ['DELETE FROM ONLY texts', true, ['texts']],
  ['WITH gone AS (DELETE FROM texts RETURNING id) SELECT * FROM gone', true, ['gone', 'texts']],
  ['truncate table "texts" cascade', true, ['texts']],
  ['truncate texts', true, ['texts']],
  ['insert into unheard_of values (1)', true, ['unheard_of']],
  ['drop table if exists `texts`', true, ['texts']],
  ['alter table `files` add column x', true, ['files']],
  ['copy texts from stdin', true, ['stdin', 'texts']],
  ['CALL rewrite_everything()', true, []],
  ['  (select * from texts)', false, ['texts']],
  ['BEGIN;', false, []],
  ['COMMIT;', false, []],
  ['SAVEPOINT trx3;', false, []],
  ['PRAGMA foreign_keys = on', false, []],
  ['select * from texts for update', false, ['texts']],
  ['SELECT * FROM Texts', false, ['texts']],
  ['Update TEXTS Set title = ?', true, ['texts']],
  ["select 1 -- don't\n from texts where id = 'a'", false, ['texts']],
  [
    "with gone as (/* it's */ delete from texts where title = 'a' returning 1) select 1 from gone",
    true,
    ['gone', 'texts'],
  ],
  ['select * from "новости"', false, ['новости']],
  ['delete from `my-things` where id = ?', true, ['my', 'my-things']],
  ['select 1 as "it\'s", title from texts', false, ['texts']],
  ['LISTEN told', false, []],
  ["select pg_notify('texts', ?)", false, []],
])('%s', (sql, isWrite, tables) => {
  expect(touched(sql)).toEqual([isWrite, [...tables].sort()]);
});

test.each<[string, boolean]>([
  ['delete from texts', true],
  ['WITH gone AS (DELETE FROM texts RETURNING id) SELECT * FROM gone', true],
  ['replace into texts values (?)', true],
  ['truncate texts', true],
  ['CALL rewrite_everything()', true],
  ['DO $$ begin perform rewrite(); end $$', true],
  ['update texts set title = ?', false],
  ['insert into texts (title) values (replace(?, ?, ?))', false],
  ['select * from texts', false],
])('whether rows may go by it, and what hangs on them: %s', (sql, removes) => {
  expect(touchedTables(sql, () => false).removes).toBe(removes);
});
