import { createGenerations } from './generations';

test('what was loaded holds until one of its tags changes', () => {
  const generations = createGenerations();
  const born = generations.now();
  generations.bump(['another']);
  expect(generations.holds(born, ['text', 'list'])).toBe(true);
  generations.bump(['list']);
  expect(generations.holds(born, ['text', 'list'])).toBe(false);
  expect(generations.holds(born, ['text'])).toBe(true);
});

test('what changes while it is being loaded is seen, though nothing was there yet to be deleted', () => {
  const generations = createGenerations();
  const born = generations.now();
  generations.bump(['text']);
  expect(generations.holds(born, ['text'])).toBe(false);
  expect(generations.holds(generations.now(), ['text'])).toBe(true);
});

test('what depends on nothing holds until all is dropped', () => {
  const generations = createGenerations();
  const born = generations.now();
  generations.bump(['text']);
  expect(generations.holds(born, [])).toBe(true);
  generations.bumpAll();
  expect(generations.holds(born, [])).toBe(false);
});

test('an act that names no tag alters nothing', () => {
  const generations = createGenerations();
  const born = generations.now();
  generations.bump([]);
  expect(generations.holds(born, ['text'])).toBe(true);
});

test('with more tags than can be told apart, what is older counts as changed, and what is newer does not', () => {
  const generations = createGenerations(3);
  const born = generations.now();
  generations.bump(['one', 'two', 'three']);
  expect(generations.holds(born, ['text'])).toBe(true);
  generations.bump(['four']);
  expect(generations.holds(born, ['text'])).toBe(false);
  const later = generations.now();
  generations.bump(['five']);
  expect(generations.holds(later, ['text'])).toBe(true);
  expect(generations.holds(later, ['five'])).toBe(false);
});
