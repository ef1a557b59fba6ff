import {
  forgetOldWords,
  forgetWords,
  forgetWordsOf,
  keepWords,
  knowReader,
  wordsKept,
  type WordStore,
} from './kept-words';

/** A browser's store with room for so many characters. */
function storeOf(room = 10_000): WordStore & { readonly names: () => string[] } {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem(name, value) {
      const others = [...items].filter(([each]) => each !== name);
      const used = others.reduce((sum, [each, text]) => sum + each.length + text.length, 0);
      if (used + name.length + value.length > room) throw new Error('QuotaExceededError');
      items.set(name, value);
    },
    removeItem: (name) => void items.delete(name),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    names: () => [...items.keys()],
  };
}

const words = (keptAt: string, title = 'a') => ({ keptAt, fields: { title } });

beforeEach(() => knowReader(1));

test('each has his own words', () => {
  const store = storeOf();
  keepWords(store, 'speech abc en', words('2026-03-01T00:00:00Z', 'mine'));
  knowReader(2);
  expect(wordsKept(store, 'speech abc en')).toBeNull();
  keepWords(store, 'speech abc en', words('2026-03-01T00:00:00Z', 'hers'));
  forgetWordsOf(store);
  knowReader(1);
  expect(wordsKept(store, 'speech abc en')?.fields).toEqual({ title: 'mine' });
  forgetWords(store, 'speech abc en');
  expect(store.names()).toEqual([]);
});

test('somebody’s number that begins with another’s is somebody else', () => {
  const store = storeOf();
  knowReader(12);
  keepWords(store, 'speech abc en', words('2026-03-01T00:00:00Z'));
  knowReader(1);
  forgetWordsOf(store);
  expect(store.names()).toHaveLength(1);
});

test('after seven days they are gone, and so is what cannot be read', () => {
  const store = storeOf();
  keepWords(store, 'old', words('2026-03-01T00:00:00Z'));
  keepWords(store, 'new', words('2026-03-02T00:00:00Z'));
  store.setItem('chancery.kept.1 broken', '{');
  store.setItem('somebody else’s', '{');
  forgetOldWords(store, Date.parse('2026-03-08T12:00:00Z'));
  expect(store.names()).toEqual(['chancery.kept.1 new', 'somebody else’s']);
});

test('where the browser’s room is full, the oldest make place', () => {
  const store = storeOf(400);
  for (const day of [3, 1, 2]) keepWords(store, `day ${day}`, words(`2026-03-0${day}T00:00:00Z`, 'x'.repeat(40)));
  keepWords(store, 'day 4', words('2026-03-04T00:00:00Z', 'x'.repeat(80)));
  expect(store.names()).not.toContain('chancery.kept.1 day 1');
  expect(wordsKept(store, 'day 4')).not.toBeNull();
});
