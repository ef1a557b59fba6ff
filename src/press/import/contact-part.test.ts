import { contactPart } from './contact-part';

/** `kind [whom it is for] values`, or null */
function told(text: string): string | null {
  const part = contactPart(text);
  return (
    part && [part.kind, ...(part.label === '' ? [] : [`[${part.label}]`]), part.values.join(' | ')].join(' ').trim()
  );
}

describe('a line among contacts', () => {
  it.each([
    ['Visas:', 'purpose [Visas]'],
    ['Visas :', 'purpose [Visas]'],
    ['Visas：', 'purpose [Visas]'],
    ['Address:', 'other'],
    ['Address.:', 'other'],
    ['Visas: +49 30 555 0123', 'phones [Visas] +49 30 555 0123'],
    [`${'x'.repeat(100)}: 030 555 0123`, `phones [${'x'.repeat(100)}] 030 555 0123`],
    ['Tel.: +49 30 555 0123', 'phones +49 30 555 0123'],
    ['Visa fax: +49 30 555 0124', 'fax +49 30 555 0124'],
    ['E-mail: a@avenia.example', 'email a@avenia.example'],
    ['Embassy address: 12 Quay Street', 'other 12 Quay Street'],
    ['Embassy address: a@avenia.example', 'email a@avenia.example'],
    ['Hours: by appointment', 'hours by appointment'],
    ['Visa hours: 9:00-12:00', 'hours 9:00-12:00'],
    ['Visa hours: www.avenia.example', 'hours www.avenia.example'],
    ['Mon: 9:00-12:00', 'hours Mon: 9:00-12:00'],
    ['Monday and Wednesday: 9:00-12:00', 'hours Monday and Wednesday: 9:00-12:00'],
    ['Passports and visas at once: 9:00-12:00', 'hours [Passports and visas at once] 9:00-12:00'],
    ['Visas: www.avenia.example', 'other [Visas] www.avenia.example'],
    ['\u200e+49 30 555 0123\u200f', 'phones +49 30 555 0123'],
    [' +49 30 555 0123 ', 'phones +49 30 555 0123'],
    ['HTTP helpdesk: 030 555 0123', 'phones [HTTP helpdesk] 030 555 0123'],
    ['Errors of http: 030 555 0123', 'phones [Errors of http] 030 555 0123'],
    ['Embassy  address: 12 Quay Street', 'other 12 Quay Street'],
    ['Address: 12 Quay Street\u2028Port Amara', 'other 12 Quay Street\u2028Port Amara'],
  ])('%j says whom it is for: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['030/555-0123', '030/555-0123'],
    ['(030) 555.01.23', '(030) 555.01.23'],
    ['+(030) 555 0123', '+(030) 555 0123'],
    ['123456', '123456'],
    ['1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8', '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8'],
    ['030 555 0123 ext. 12', '030 555 0123 ext. 12'],
    ['030 555 0123x12', '030 555 0123x12'],
    ['030 555 0123 доб. 123456', '030 555 0123 доб. 123456'],
    ['030 555 0123 EXT 1', '030 555 0123 EXT 1'],
    ['030 555 0123 #4', '030 555 0123 #4'],
    ['030 555 0123; 030 555 0124', '030 555 0123 | 030 555 0124'],
    ['030 555 0123, 030 555 0124', '030 555 0123 | 030 555 0124'],
    ['030 555 0123,  +49 555 0124', '030 555 0123 | +49 555 0124'],
    ['030 555 0123  /  030 555 0124', '030 555 0123 | 030 555 0124'],
    ['030 555 0123, +49 555 0124', '030 555 0123 | +49 555 0124'],
    ['030 555 0123, (030) 555 0124', '030 555 0123 | (030) 555 0124'],
    ['030 555 0123 / 030 555 0124', '030 555 0123 | 030 555 0124'],
    ['030 555 0123  030 555 0124', '030 555 0123 | 030 555 0124'],
    ['030 555 0123; ', '030 555 0123'],
    ['٠٦٥٥٥٠١٢٣', '٠٦٥٥٥٠١٢٣'],
    ['125.03.2021', '125.03.2021'],
    ['25.03.20211', '25.03.20211'],
  ])('%j has the numbers %s', (text, numbers) => {
    expect(told(text)).toBe(`phones ${numbers}`);
  });

  it.each([
    '14.00 – 16.30',
    '9.00—12.00',
    '14.00 – 16.30 daily',
    'from 14.00 – 16.30',
    '9 a.m. to 1 p.m.',
    '9am-1pm',
    '9 AM to 1',
    '9h-12h',
    '9 h - 12 h',
    '9 h 30 à 12 h',
    '9h30 à 12',
    '9:00 до 12',
    '9:00 bis 12',
    '9:00 a 12',
    '9:00 إلى 12',
    '٩:٠٠ إلى ١٢',
    `${'x'.repeat(189)} 9:00-12:00`,
  ])('%j has hours', (text) => {
    expect(told(text)).toBe(`hours ${text}`);
  });

  it.each([
    ['a@avenia.example', 'email a@avenia.example'],
    ['Write to a@avenia.example', 'email a@avenia.example'],
    [`${'x'.repeat(38)} a@avenia.example`, 'email a@avenia.example'],
    ['a@b.xy', 'email a@b.xy'],
    ['https://avenia.example/visas', 'other https://avenia.example/visas'],
    ['http://avenia.example', 'other http://avenia.example'],
    ['WWW.AVENIA.EXAMPLE', 'other WWW.AVENIA.EXAMPLE'],
  ])('%j has an address: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    '',
    'Open door',
    'Visas: ask',
    'see www.avenia.example',
    'www.avenia.example now',
    '+++49 30 555 0123',
    '12345',
    '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9',
    '030    5550123',
    '030 555 0123 доб. 1234567',
    '030 555 0123; soon',
    '030 555 0123 now',
    'now 030 555 0123',
    `${'x'.repeat(39)} a@avenia.example`,
    'a@avenia',
    'a@avenia.1',
    '@avenia.example',
    'a@b.x',
    '9 to 12',
    '9:00',
    '9:00, 12:00',
    '25.03.2021',
    '25/03/2021 030 555 0123',
    '25-3-2021 - 10:00-12:00',
    '2021-03-25 10:00-12:00',
    '2021.3.25',
    ': 030 555 0123',
    `${'x'.repeat(101)}: 030 555 0123`,
    `${'x'.repeat(190)} 9:00-12:00`,
  ])('%j says nothing of a contact', (text) => {
    expect(told(text)).toBeNull();
  });
});
