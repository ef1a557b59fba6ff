import type { EntryAct } from './entry-request';
import { draftRead, isOwn, leaveUndecided, noteAnswer, noteUnheard, noteUnsaved } from './read-drafts';

let count = 0;

/** A form of its own for each test, with what is said of it over time. */
function formOf() {
  const key = `speech ${(count += 1)} en`;
  const request = (act: EntryAct) => ({ key, act, uid: 'speech', address: '' });
  const answer = (data: object, fieldTags: object) => Response.json({ data, meta: { fieldTags } });
  return {
    key,
    read: (title: string, place: string) =>
      noteAnswer(request('read'), answer({ title, place }, { title: tag(title), place: tag(place) })),
    saved: (sent: object, title: string, place: string) =>
      noteAnswer(request('save'), answer({}, { title: tag(title), place: tag(place) }), { ...sent }),
    undecided: (title: string) => leaveUndecided(request('save'), { title: tag(title) }),
    unheard: (sent: object) => noteUnheard({ key }, { ...sent }),
    tags: () => draftRead({ key })?.tags,
  };
}

const tag = (said: string) => `tag of ${said}`;
const tags = (title: string, place: string) => ({ title: tag(title), place: tag(place) });

test('what was read anew under words that are not saved has not been seen', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  noteUnsaved(form.key, { title: 'Mine' });
  await form.read('Theirs', 'Port');
  expect(form.tags()).toEqual(tags('Harbour', 'Port'));
  await form.read('Theirs again', 'Port');
  expect(form.tags()).toEqual(tags('Harbour', 'Port'));
});

test('it has where the words are taken out again, or have come to say the same', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  noteUnsaved(form.key, { title: 'Mine', place: 'Port' });
  await form.read('Theirs', 'Port');
  expect(form.tags()).toEqual(tags('Harbour', 'Port'));
  noteUnsaved(form.key, {});
  expect(form.tags()).toEqual(tags('Theirs', 'Port'));
});

test('a save speaks for what it has sent: what a colleague has saved beside it has not been seen', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  noteUnsaved(form.key, { place: 'Port' });
  await form.saved({ place: 'Port' }, 'Theirs', 'Port');
  expect(form.tags()).toEqual(tags('Harbour', 'Port'));
});

test('what was typed while a save was on its way is based on what the form showed', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  noteUnsaved(form.key, { title: 'Late', place: 'Port' });
  await form.saved({ place: 'Port' }, 'Theirs', 'Port');
  noteUnsaved(form.key, { title: 'Late' });
  await form.read('Theirs', 'Port');
  expect(form.tags()).toEqual(tags('Harbour', 'Port'));
});

test('typed on in the field that is on its way: based on one’s own words', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  noteUnsaved(form.key, { title: 'Mine' });
  await form.read('Theirs', 'Lindmar');
  noteUnsaved(form.key, { title: 'Mine, and more' });
  await form.saved({ title: 'Mine' }, 'Mine', 'Lindmar');
  expect(form.tags()).toEqual(tags('Mine', 'Lindmar'));
});

test('one’s own words, stored by a save whose answer was lost, are seen', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  form.unheard({ title: 'Mine' });
  noteUnsaved(form.key, { title: 'Mine, and more' });
  expect([isOwn(form, 'title', 'Mine'), isOwn(form, 'title', 'Theirs')]).toEqual([true, false]);
  await form.read('Mine', 'Lindmar');
  expect(form.tags()).toEqual(tags('Mine', 'Lindmar'));
});

test('a form that nobody follows: what was left undecided stays so until it is saved', async () => {
  const form = formOf();
  await form.read('Harbour', 'Lindmar');
  form.undecided('Harbour');
  await form.read('Theirs', 'Lindmar');
  expect(form.tags()).toEqual(tags('Harbour', 'Lindmar'));
  await form.saved({ title: 'Mine' }, 'Mine', 'Lindmar');
  expect(form.tags()).toEqual(tags('Mine', 'Lindmar'));
});
