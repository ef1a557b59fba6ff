import { readContacts } from './read-contacts';

/** Blank lines are left out of what is read, and keep their number. */
function contactsOf(...texts: readonly string[]) {
  const lines = texts.map((text, index) => ({ number: index + 4, text })).filter(({ text }) => text !== '');
  return readContacts(lines, ({ text }) => /^\d+ days/.test(text));
}

/** Hours with so many letters. */
const hoursOf = (letters: number): readonly [string] => [`${'x'.repeat(letters)} 9:00-12:00`];

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
    ['labelled hours alone', ['Hours: by appointment'], { purpose: '', hours: 'by appointment' }],
    [
      'hours of 20 letters below a blank line',
      ['Visas:', '030 555 0123', '', ...hoursOf(20)],
      { hours: hoursOf(20)[0] },
    ],
    ['no hours of more', ['Visas:', '030 555 0123', '', ...hoursOf(21)], { hours: null }],
    ['hours of 60 letters in its block', ['Visas:', '030 555 0123', ...hoursOf(60)], { hours: hoursOf(60)[0] }],
    ['no hours of more there', ['Visas:', '030 555 0123', ...hoursOf(61)], { hours: null }],
    [
      'hours as long as they may be',
      ['Visas:', `Hours: ${'x'.repeat(126)}`, `Hours: ${'y'.repeat(127)}`, '030 555 0123'],
      { hours: `${'x'.repeat(126)}; ${'y'.repeat(127)}` },
    ],
    [
      'a purpose without a colon over two values',
      ['Consular section', '+49 30 555 0123', 'a@avenia.example'],
      { purpose: 'Consular section', email: 'a@avenia.example' },
    ],
    ['a purpose of 99 signs', ['x'.repeat(99), '+49 30 555 0123'], { purpose: 'x'.repeat(99) }],
    [
      'the same label before each value',
      ['Visas: +49 30 555 0123', 'Visas: a@avenia.example'],
      { purpose: 'Visas', phones: ['+49 30 555 0123'], email: 'a@avenia.example' },
    ],
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

  const several: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['with a purpose each', ['Visas:', '030 555 0123', '', 'Press office', '030 555 0124'], ['Visas', 'Press office']],
    ['with one purpose twice', ['Visas:', '030 555 0123', '', 'Visas:', '030 555 0124'], ['Visas', 'Visas']],
    ['with one, without colons', ['Visas', '030 555 0123', '', 'Visas', '030 555 0124'], ['Visas', 'Visas']],
    ['with a label before each value', ['Visas: 030 555 0123', 'Press: 030 555 0124'], ['Visas', 'Press']],
    ['with one purpose over another', ['Consulate:', 'Visas:', '030 555 0123'], ['Consulate', 'Visas']],
  ];

  it.each(several)('are several, %s', (_, texts, purposes) => {
    expect(contactsOf(...texts).contacts.map(({ purpose }) => purpose)).toEqual(purposes);
  });

  it('are refused where their hours are longer than a field', () => {
    const hours = [126, 128].map((length) => `Hours: ${'x'.repeat(length)}`);
    expect(() => contactsOf('Visas:', ...hours)).toThrow(/Visas.*256.*255/);
  });

  it('have a hundred lines, and no more', () => {
    const texts = Array.from({ length: 51 }, (_, at) => ['Visas:', `030 555 01${String(at).padStart(2, '0')}`]).flat();
    const { contacts, rest } = contactsOf(...texts);
    expect([contacts.length, rest.map(({ number }) => number)]).toEqual([50, [104, 105]]);
  });

  const leftOut: readonly (readonly [string, readonly string[], number])[] = [
    ['a street', ['Visas:', '12 Quay Street, Port Amara', '+49 30 555 0123'], 5],
    ['a labelled street', ['Visas:', '+49 30 555 0123', 'Embassy address: 12 Quay Street'], 6],
    ['a street below its label', ['Visas:', '+49 30 555 0123', 'Address:', '12 Quay Street'], 6],
    ['a remark at the end of its block', ['Visas:', '+49 30 555 0123', 'By appointment only', '', 'TALKS'], 6],
    ['a web address', ['Visas:', '+49 30 555 0123', 'https://avenia.example/visas'], 6],
    ['a fax number', ['Visas:', '+49 30 555 0123', 'Fax: +49 30 555 0124'], 6],
    ['a second e-mail address', ['Visas:', 'a@avenia.example', 'b@avenia.example'], 6],
    ['two lines over a number', ['Quay House', 'Third Lane', '+49 30 555 0123'], 4],
    [
      'four remarks before the counters',
      ['Visas:', '030 555 0123', '', 'Ring', '', 'Knock', '', 'Wait', '', 'Bow', '', '12 days have passed'],
      7,
    ],
    [
      'a remark below many lines and before the counters',
      ['Visas:', '030 555 0123', '030 555 0124', 'a@avenia.example', '', 'Ring twice', '', '12 days have passed'],
      9,
    ],
    [
      'a remark before the counters',
      ['Visas:', '+49 30 555 0123', '', 'Bring a photograph', '', '12 days have passed'],
      7,
    ],
  ];

  it.each(leftOut)('note %s and leave it out', (_, texts, line) => {
    const { contacts, notes, rest } = contactsOf(...texts);
    expect([contacts.length, notes[0]?.line]).toEqual([1, line]);
    expect(notes[0]?.message).toContain(texts[line - 4]);
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

  const below: readonly (readonly [string, readonly string[], number, readonly number[]])[] = [
    ['a number at the end of the page', ['12 days', 'Press office:', '030 555 0124'], 1, [4]],
    ['an e-mail address', ['12 days', 'Press office:', 'p@avenia.example', '', 'TALKS'], 1, [4, 8]],
    ['a purpose without a colon, which may be a title', ['12 days', 'Press office', '030 555 0124'], 0, [4, 5, 6]],
    ['hours alone', ['12 days', 'Press office:', '9:00-12:00'], 0, [4, 5, 6]],
    ['nothing', ['Visas:', '030 555 0123', '12 days'], 1, [6]],
  ];

  it.each(below)('stand below the counters with %s', (_, texts, count, numbers) => {
    const { contacts, rest } = contactsOf(...texts);
    expect([contacts.length, rest.map(({ number }) => number)]).toStrictEqual([count, numbers]);
  });

  it('have notes above the counters and below', () => {
    const texts = ['Visas:', 'Fax: 030 555 0123', '12 days', 'Press:', '030 555 0124', 'Fax: 030 555 0125'];
    expect(contactsOf(...texts).notes.map(({ line }) => line)).toEqual([5, 9]);
  });

  it('end at the counters, though the last line above them only names what follows', () => {
    const { rest } = contactsOf('Visas:', '030 555 0123', '', 'Remarks:', '', '12 days have passed');
    expect(rest.map(({ number }) => number)).toEqual([9]);
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
    ['a short title with times in it', ['Open day, 10:00-12:00', '', 'Dear friends,']],
    ['a title over hours', ['Harbour fair', 'Hours: 9:00-17:00']],
    ['a label over a text', ['The ministers:', 'Dear friends,']],
    ['a label over a text and a heading', ['The ministers:', 'Dear friends,', '', 'TALKS']],
    ['a label over a contact of its own', ['The ministers:', '', 'Harbour office', '030 555 0123']],
    ['labels over labels', ['Talks:', 'Ministers:', 'Guests:', 'Dear friends,']],
    ['a label at the end of the page', ['The ministers:']],
    ['a line that a blank line parts from a street', ['Harbour fair', '', '12 Quay Street', '030 555 0123']],
    ['a date in words', ['25 March 2021', '030 555 0123']],
    ['an entry of the list over a number', ['25.03.2021 - Open day', '030 555 0123']],
    ['a long line', ['x'.repeat(100), '030 555 0123']],
    ['a line over counters that stand over a contact', ['Ring twice', '', '12 days', 'Visas:', '030 555 0123']],
  ];

  it.each(none)('end at %s', (_, texts) => {
    const { contacts, rest } = contactsOf(...texts);
    expect([contacts, rest[0]?.number]).toEqual([[], 4]);
  });

  const others: readonly (readonly [string, readonly string[]])[] = [
    ['a heading in its block', ['TALKS', '', 'SPEECHES']],
    ['a line below a blank one', ['', 'Bring a lamp', '', 'TALKS']],
    ['a line in its block', ['Dear friends and guests']],
    ['a line in its block under a street', ['Embassy address: 12 Quay Street', 'Dear friends of ours']],
    ['a line in its block under hours with a colon at their end', ['9:00-12:00 daily:', 'Dear friends of ours']],
    ['a line right over a heading', ['By appointment only', 'TALKS']],
    ['a line over a text', ['By appointment only', '', 'Dear friends']],
    ['five lines before the counters', ['', 'Ring', '', 'Knock', '', 'Wait', '', 'Bow', '', 'Leave', '', '12 days']],
    ['a long line before the counters', ['', 'x'.repeat(100), '', '12 days']],
    ['a line over a heading over the counters', ['', 'Ring twice', '', 'TALKS', '', '12 days']],
  ];

  it.each(others)('end below a number at %s', (_, texts) => {
    const { contacts, rest } = contactsOf('Visas:', '030 555 0123', ...texts);
    const first = texts.findIndex((text) => text !== '' && !/^(?:Embassy address|9:00)/.test(text));
    expect([contacts.length, rest[0]?.number]).toEqual([1, 6 + first]);
  });
});
