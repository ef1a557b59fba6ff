import { readContacts } from './read-contacts';

/** Blank lines are left out of what is read, and keep their number. */
function contactsOf(...texts: readonly string[]) {
  const lines = texts.map((text, index) => ({ number: index + 4, text })).filter(({ text }) => text !== '');
  return readContacts(lines, ({ text }) => /^\d+ days/.test(text));
}

describe('contacts', () => {
  it('are a purpose, phones, an e-mail address and hours', () => {
    const { contacts, notes, rest } = contactsOf(
      ...[
        'Consular queries:',
        '+44 (0) 203 668 7474',
        'info@avenia.example',
        'Mon-Fri 9:00-12:30',
        '',
        '12 days have passed',
      ],
    );
    expect(contacts).toEqual([
      {
        ...{ purpose: 'Consular queries', phones: ['+44 (0) 203 668 7474'] },
        ...{ email: 'info@avenia.example', hours: 'Mon-Fri 9:00-12:30', line: 4 },
      },
    ]);
    expect([notes, rest.map(({ number }) => number)]).toEqual([[], [9]]);
  });

  const lines: readonly (readonly [string, readonly string[], object])[] = [
    ['purpose and number on one line', ['Visas: +49 30 555 0123'], { purpose: 'Visas', phones: ['+49 30 555 0123'] }],
    [
      'two numbers on a line',
      ['Visas:', '+1 (613) 555-0142, +1 613 555 0143'],
      { phones: ['+1 (613) 555-0142', '+1 613 555 0143'] },
    ],
    ['a labelled number', ['Visas:', 'Tel.: +49 30 555 0123'], { purpose: 'Visas', phones: ['+49 30 555 0123'] }],
    [
      'a labelled address',
      ['Visas:', 'E-mail: visa@avenia.example'],
      { purpose: 'Visas', email: 'visa@avenia.example' },
    ],
    ['labelled hours', ['Visas:', 'Hours: by appointment', '030 555 0123'], { hours: 'by appointment' }],
    ['hours on two lines', ['Visas:', '9:00-12:00', '14:00 – 16:30'], { hours: '9:00-12:00; 14:00 – 16:30' }],
    ['hours on the twelve-hour clock', ['Visas:', 'Mon 9 a.m. to 1 p.m.'], { hours: 'Mon 9 a.m. to 1 p.m.' }],
    ['a French colon', ['Visas\u00a0:', '+33 1 55 55 01 23'], { purpose: 'Visas', phones: ['+33 1 55 55 01 23'] }],
    ['Arabic digits', ['القسم القنصلي:', '٠٦٥٥٥٠١٢٣'], { phones: ['٠٦٥٥٥٠١٢٣'] }],
    [
      'hours by weekday',
      ['Visas:', 'Mon: 9:00-12:00', 'Tue, Wed: 14:00-16:00'],
      { hours: 'Mon: 9:00-12:00; Tue, Wed: 14:00-16:00' },
    ],
    [
      'an e-mail labelled as an address',
      ['Visas:', 'E-mail address: visa@avenia.example'],
      { email: 'visa@avenia.example' },
    ],
    ['an extension', ['Visas:', '+49 30 555 0123 ext. 12'], { phones: ['+49 30 555 0123 ext. 12'] }],
    ['no purpose', ['+49 30 555 0123'], { purpose: '', phones: ['+49 30 555 0123'] }],
    ['a purpose without a colon', ['Consular section', '+49 30 555 0123'], { purpose: 'Consular section' }],
    [
      'a blank line below the purpose',
      ['Visas:', '', '+49 30 555 0123'],
      { purpose: 'Visas', phones: ['+49 30 555 0123'] },
    ],
  ];

  it.each(lines)('with %s', (_, texts, contact) => {
    expect(contactsOf(...texts, '', 'A title').contacts).toMatchObject([contact]);
  });

  it('are several', () => {
    const { contacts } = contactsOf('Visas:', '+49 30 555 0123', '', 'Lost passports:', '+49 30 555 0124');
    expect(contacts.map(({ purpose, line }) => [purpose, line])).toEqual([
      ['Visas', 4],
      ['Lost passports', 7],
    ]);
  });

  const leftOut: readonly (readonly [string, readonly string[], number])[] = [
    ['a street', ['Visas:', '12 Quay Street, Port Amara', '+49 30 555 0123'], 5],
    ['a labelled street', ['Visas:', '+49 30 555 0123', 'Embassy address: 12 Quay Street'], 6],
    ['a street below its label', ['Visas:', '+49 30 555 0123', 'Address:', '12 Quay Street'], 6],
    ['a remark at the end of its block', ['Visas:', '+49 30 555 0123', 'By appointment only', '', 'TALKS'], 6],
    ['a web address', ['Visas:', '+49 30 555 0123', 'https://avenia.example/visas'], 6],
    ['a fax number', ['Visas:', '+49 30 555 0123', 'Fax: +49 30 555 0124'], 6],
    ['a second e-mail address', ['Visas:', 'a@avenia.example', 'b@avenia.example'], 6],
    [
      'a remark before the counters',
      ['Visas:', '+49 30 555 0123', '', 'Bring a photograph', '', '12 days have passed'],
      7,
    ],
  ];

  it.each(leftOut)('note %s and leave it out', (_, texts, line) => {
    const { contacts, notes, rest } = contactsOf(...texts);
    expect([contacts.length, notes[0]?.line]).toEqual([1, line]);
    expect(rest.every(({ text }) => /^12 days|^TALKS/.test(text))).toBe(true);
  });

  it('stand below the counters, too', () => {
    const texts = [
      'Visas:',
      '+49 30 555 0123',
      '12 days have passed',
      'Press office:',
      '+49 30 555 0124',
      'p@avenia.example',
    ];
    const { contacts, rest } = contactsOf(...texts, '', 'TALKS', 'The ministers:', '+49 30 555 0125');
    expect(contacts).toMatchObject([
      { purpose: 'Visas', line: 4 },
      { purpose: 'Press office', phones: ['+49 30 555 0124'], email: 'p@avenia.example', line: 7 },
    ]);
    expect(rest.map(({ number }) => number)).toEqual([6, 11, 12, 13]);
  });

  it('are no label over a text below the counters', () => {
    const { contacts, rest } = contactsOf('12 days have passed', 'The ministers:', 'Dear friends,');
    expect([contacts, rest.map(({ number }) => number)]).toEqual([[], [4, 5, 6]]);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['a counter', ['12 days have passed since']],
    ['a title', ['Ambassador’s speech at the harbour', '', 'Dear friends,']],
    ['a heading', ['SPEECHES', '', '25.03.2021']],
    ['the date over a text, which has as many digits as a number', ['25.03.2021', '', 'Ambassador’s speech']],
    ['an entry of the list with a time', ['25.03.2021 - Open day, 10:00-12:00']],
    ['a label that leads to no contact', ['The ministers:', '', 'Dear friends,']],
    ['a title with times in it', ['Reception from 10:00-12:00 at the harbour', '', 'Dear friends,']],
    ['a heading over such a title', ['TALKS', 'Reception, 10:00-12:00', '', 'Dear friends,']],
    ['the end of the page', ['all messages']],
  ];

  it.each(none)('end at %s', (_, texts) => {
    const { contacts, rest } = contactsOf(...texts);
    expect([contacts, rest[0]?.number]).toEqual([[], 4]);
  });
});
