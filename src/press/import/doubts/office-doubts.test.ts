import type { ReadContact } from '../saved-page';
import { officeDoubts } from './office-doubts';

const contact: ReadContact = { purpose: 'Visas', phones: ['030 555 0123'], email: null, hours: null, line: 5 };
const headings = { featured: 'TALKS', latest: 'NEWS', allMessages: 'all messages' };

/** Where each doubt stands, and its code. */
function doubtsOf(odd: Partial<ReadContact>, oddHeadings: Partial<typeof headings> = {}) {
  const doubts = officeDoubts([{ ...contact, ...odd }], { ...headings, ...oddHeadings }, 1);
  expect(doubts.every(({ about, thingLine }) => about === 'office' && thingLine === 1)).toBe(true);
  return doubts.map(({ line, said }) => [line, said?.code]);
}

it.each([
  ['a number', {}],
  ['an e-mail address alone', { phones: [], email: 'a@avenia.example' }],
  ['hours alone', { phones: [], hours: '9:00-12:00' }],
  ['no purpose', { purpose: '' }],
  ['a purpose as long as one may be', { purpose: 'x'.repeat(100) }],
])('a contact with %s is not doubtful', (_, contactParts) => {
  expect(doubtsOf(contactParts)).toEqual([]);
});

it.each([
  ['leads nowhere', { phones: [] }],
  ['is for a sentence', { purpose: 'The harbour is open.' }],
  ['has broken letters', { purpose: 'Itâ€™s Visas' }],
  ['is for more words than a purpose has', { purpose: 'x'.repeat(101) }],
])('a contact is doubtful that %s', (_, contactParts) => {
  expect(doubtsOf(contactParts)).toEqual([[5, 'doubt.contact']]);
});

it.each([
  ['a sentence over the featured text', { featured: 'The harbour is open.' }],
  ['a sentence over the list', { latest: 'The harbour is open.' }],
  ['broken letters', { latest: 'NOUVELLES DE Lâ€™ANNÃ‰E' }],
])('headings are doubtful: %s', (_, oddHeadings) => {
  expect(doubtsOf({}, oddHeadings)).toEqual([[1, 'doubt.heading']]);
});
