import { doubtsOf, takenOf, type RecordEntry } from './record-entry';

const entry = (action: RecordEntry['action'], details: RecordEntry['details']) => ({ action, details });
const doubt = { line: 3, message: 'It may be two texts.' };

test.each([
  ['doubts by their lines', entry('import', { doubts: [doubt] }), [doubt]],
  ['none of another act', entry('publish', { doubts: [doubt] }), []],
  ['none where none are kept', entry('import', { created: 3 }), []],
  ['none of an entry without details', entry('import', null), []],
  ['none that are something else', entry('import', { doubts: ['a', null, { line: 'b' }, doubt] }), [doubt]],
  ['none without a sentence', entry('import', { doubts: [{ line: 3, message: 5 }, doubt] }), [doubt]],
  ['none without a line', entry('import', { doubts: [{ message: 'It may be two texts.' }, doubt] }), [doubt]],
])('%s', (_what, said, doubts) => {
  expect(doubtsOf(said)).toEqual(doubts);
});

test.each([
  ['what was taken, and from where', entry('import', { taken: ['excerpt'], page: 'may.txt' }), 'may.txt: excerpt'],
  ['nothing of an import that took nothing over', entry('import', { created: 3 }), null],
  ['nothing from nowhere', entry('import', { taken: ['excerpt'], page: 5 }), null],
  ['nothing where it is no list', entry('import', { taken: 'excerpt', page: 'may.txt' }), null],
  ['no field that is none', entry('import', { taken: [5, 'excerpt', null], page: 'may.txt' }), 'may.txt: excerpt'],
  ['nothing of another act', entry('correct', { taken: ['excerpt'], page: 'may.txt' }), null],
])('%s', (_what, said, expected) => {
  const taken = takenOf(said);
  expect(taken && `${taken.page}: ${taken.fields.join()}`).toBe(expected);
});
