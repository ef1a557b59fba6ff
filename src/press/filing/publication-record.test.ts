import { fitToType, isSamePublication, ownAttributes, titleKey, type PublicationRecord } from './publication-record';

const record = {
  type: 'speech',
  locale: 'en',
  title: 'Opening of the harbour',
  date: '2026-03-01',
  dateBasis: 'printed',
  deliveredOn: null,
  form: 'remarks',
  event: 'Harbour day',
  outlet: 'The Post',
  programme: 'Morning',
  issuers: ['Lindmar'],
} as unknown as PublicationRecord;

test.each<readonly [PublicationRecord['type'], object]>([
  ['speech', { form: 'remarks', event: 'Harbour day' }],
  ['interview', { outlet: 'The Post', programme: 'Morning' }],
  ['statement', { form: 'remarks', issuers: ['Lindmar'] }],
  ['article', { outlet: 'The Post' }],
  ['announcement', { form: 'remarks' }],
])('of its own a %s has %j, and keeps nothing else', (type, own) => {
  const nothing = { form: null, event: null, outlet: null, programme: null, issuers: [] };
  expect(ownAttributes({ ...record, type })).toEqual(own);
  expect(fitToType({ ...record, type })).toEqual({ ...record, type, ...nothing, ...own });
});

test.each([
  ['case', 'OPENING of the Harbour', 'opening of the harbour'],
  ['quotes', '“Opening” of ‘the’ «harbour»', 'opening of the harbour'],
  ['dashes', 'Opening – of—the−harbour', 'opening - of-the-harbour'],
  ['blanks', '  Opening\u00a0\u00a0of\tthe harbour ', 'opening of the harbour'],
  ['letters of another width', 'Ｏpening', 'opening'],
])('%s does not tell titles apart', (_what, title, key) => expect(titleKey(title)).toBe(key));

test.each<readonly [string, object, object, boolean]>([
  ['the same', {}, {}, true],
  ['in other words for its title', {}, { title: 'Opening of “the harbour”' }, true],
  ['of another title', {}, { title: 'Closing of the harbour' }, false],
  ['of another type', {}, { type: 'article' }, false],
  ['of another language', {}, { locale: 'fr' }, false],
  ['printed on another day', {}, { date: '2026-03-02' }, false],
  [
    'of one event, put out on two days',
    { deliveredOn: '2026-02-28' },
    { deliveredOn: '2026-02-28', date: '2026-03-02' },
    true,
  ],
  ['of two events', { deliveredOn: '2026-02-28' }, { deliveredOn: '2026-02-27', date: '2026-03-02' }, false],
  ['of an event, and of none', { deliveredOn: '2026-02-28' }, { date: '2026-03-02' }, false],
  ['not after a page, and before it', { dateBasis: 'page' }, { date: '2026-02-28' }, true],
  ['not after a page, and after it', { dateBasis: 'page' }, { date: '2026-03-02' }, false],
  ['not after either of two pages', { dateBasis: 'page' }, { dateBasis: 'page', date: '2026-03-02' }, true],
  ['dated by an event that the title does not name', { dateBasis: 'event' }, { date: '2026-02-28' }, false],
])('two texts %s are one: %s', (_what, own, others, isSame) => {
  const [one, other] = [own, others].map((each) => ({ ...record, ...each }) as PublicationRecord);
  expect(isSamePublication(one!, other!)).toBe(isSame);
  expect(isSamePublication(other!, one!)).toBe(isSame);
});
