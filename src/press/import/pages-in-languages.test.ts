import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from './read-saved-page';
import type { ReadPublication, SavedPage } from './saved-page';

/** Pages of an embassy that does not exist, as its neighbours' languages would print them. */
function fixture(name: string): string {
  return readFileSync(path.join(__dirname, 'fixtures', `${name}.txt`), 'utf8');
}

function read(text: string): SavedPage {
  return readSavedPage(new TextEncoder().encode(text));
}

/** Line, date, rank, type, form, title of the list, as a row. */
function rows(latest: readonly ReadPublication[]): readonly (readonly unknown[])[] {
  return latest.map(({ line, date, rank, type, form }) => [line, date, rank, type, form]);
}

describe('a Russian page', () => {
  const page = read(fixture('russian'));

  it('has four clocks that agree', () => {
    expect(page).toMatchObject({ locale: 'ru', date: '2021-03-15', savedAt: '2021-03-15T12:30:00.000Z' });
    expect(page.clocks.map(({ timeZone }) => timeZone)).toEqual([
      ...['Europe/Zurich', 'Europe/Moscow', 'Asia/Almaty', 'Asia/Tokyo'],
    ]);
    expect(page.officeTimeZone).toBe('Europe/Moscow');
  });

  it('has one contact with labelled channels, its fax left out', () => {
    expect(page.contacts).toMatchObject([
      {
        ...{ purpose: 'Консульский отдел', phones: ['+7 495 123-45-67'] },
        ...{ email: 'consul@avenia.example', hours: '10:00 – 13:00' },
      },
    ]);
    expect(page.notes.map(({ line }) => line)).toEqual([9, 38, 42]);
  });

  it('has counters on two lines, whose verb and noun change with the count', () => {
    const change = '{days, plural, one {Прошёл} few {Прошло} many {Прошло} other {Прошло}} {days} ';
    const days = '{days, plural, one {день} few {дня} many {дней} other {дня}}';
    expect(page.counters).toMatchObject([
      { since: '2018-06-18', days: 1001, message: `${change}${days} со дня открытия моста` },
      { since: '2021-02-21', days: 22, message: `${change}${days} с начала навигации – судов больше, чем обычно` },
    ]);
  });

  it('knows the speaker of the title by his label, and by his name’s own form', () => {
    expect(page.featured?.people).toEqual([
      { function: 'speaker', name: 'А.Б.Петров', post: 'Министра транспорта Авении' },
    ]);
    expect(page.featured?.turns.map(({ speaker, role, aside }) => [speaker, role, aside])).toEqual([
      ['Вопрос', 'question', null],
      ['А.Б.Петров', 'answer', null],
      ['Вопрос', 'question', 'газета «Причал»'],
      ['А.Б.Петров', 'answer', null],
    ]);
  });

  it('lists three', () => {
    expect(rows(page.latest)).toEqual([
      [38, '2021-03-14', 1, 'interview', null],
      [42, '2021-03-10', 2, 'statement', 'comment'],
      [44, '2021-03-10', 1, 'announcement', 'event'],
    ]);
    expect(page.latest[0]).toMatchObject({ outlet: 'Речной вестник', people: [{ name: 'Ивана Сидорова' }] });
  });
});

describe('a French page', () => {
  const page = read(fixture('french'));

  it('has no-break spaces before its colons', () => {
    expect(page).toMatchObject({
      locale: 'fr',
      savedAt: '2021-03-12T08:20:00.000Z',
      officeTimeZone: 'Europe/Brussels',
    });
    expect(page.clocks.map(({ label }) => label)).toEqual(['Nairobi', 'Bruxelles']);
    expect(page.contacts).toMatchObject([{ purpose: 'Section consulaire', phones: ['+32 2 555 12 12'] }]);
  });

  it('groups the digits of its counter with a space that CLDR has narrower, and says so', () => {
    expect(page.counters).toMatchObject([{ days: 1135, since: '2018-02-01', title: 'Inauguration du canal' }]);
    expect(page.notes.map(({ line }) => line)).toEqual([9, 11]);
  });

  it('has no headings and no excerpts', () => {
    expect(page.headings).toEqual({ featured: null, latest: null, allMessages: 'Tous les messages' });
    expect(page.latest.map(({ excerpt }) => excerpt)).toEqual([null, null, null]);
  });

  it('dates the featured text by its event', () => {
    expect(page.featured).toMatchObject({ date: '2021-03-10', dateBasis: 'event', place: 'Bruxelles' });
    expect(page.featured?.event).toBe('conférence sur les rivières');
  });

  it('names both parties of a joint statement', () => {
    expect(page.latest[1]).toMatchObject({ form: 'joint-statement', issuers: ['Avénie', 'Norlande'], people: [] });
  });
});

describe('an Arabic page', () => {
  const page = read(fixture('arabic'));

  it('is read with its own digits and marks of direction', () => {
    expect(page).toMatchObject({ locale: 'ar', date: '2021-05-05', savedAt: '2021-05-05T07:15:00.000Z' });
    expect(page.contacts).toMatchObject([{ phones: [expect.stringContaining('+962 6 555 0123')] }]);
    expect(rows(page.latest)).toEqual([
      [20, '2021-05-03', 1, 'interview', null],
      [24, '2021-05-01', 1, 'announcement', 'event'],
    ]);
  });

  it('has one clock and no counter', () => {
    expect(page.clocks).toHaveLength(1);
    expect(page.counters).toEqual([]);
  });

  it('tells the speaker, who has no capitals, by his post', () => {
    expect(page.featured?.people).toEqual([{ function: 'speaker', name: 'سامي حداد', post: 'السفير' }]);
    expect(page.featured).toMatchObject({ place: 'عمّان', deliveredOn: '2021-05-04', event: 'مؤتمر الأنهار' });
    expect(page.featured?.turns.map(({ role, aside }) => [role, aside])).toEqual([
      ['question', null],
      ['answer', 'بعد الوزير'],
    ]);
  });
});

describe('a Spanish page of an office west of its capital', () => {
  const page = read(fixture('spanish'));

  it('prints the day on which its own clock stood, not the capital’s', () => {
    expect(page).toMatchObject({ date: '2021-04-12', savedAt: '2021-04-12T23:46:00.000Z', locale: 'es' });
    expect(page.officeTimeZone).toBe('America/Mexico_City');
  });

  it('has a list only', () => {
    expect(page.featured).toBeNull();
    expect(page.headings).toEqual({ featured: null, latest: 'ÚLTIMAS NOTICIAS', allMessages: 'todos los mensajes' });
    expect(rows(page.latest)).toEqual([
      [10, '2021-04-11', 1, 'interview', null],
      [14, '2021-04-09', 1, 'announcement', 'event'],
      [16, '2021-04-13', 1, 'announcement', 'news'],
    ]);
  });

  it('notes an entry dated after the page and out of order', () => {
    expect(page.notes.map(({ line, message }) => [line, /after the page/.test(message)])).toEqual([
      [16, true],
      [16, false],
    ]);
  });
});

describe('a German page of the night in which the clocks go back', () => {
  const page = read(fixture('german'));

  it('was saved in the first of the two hours, as the clock of New York shows', () => {
    expect(page).toMatchObject({ locale: 'de', savedAt: '2021-10-31T00:30:00.000Z', officeTimeZone: 'Europe/Berlin' });
  });

  it('was saved in the second, were it an hour later in New York', () => {
    const later = read(fixture('german').replace('New York: 20:30', 'New York: 21:30'));
    expect(later.savedAt).toBe('2021-10-31T01:30:00.000Z');
  });

  it('ends in a mark that is glued to the last text', () => {
    expect(page.headings.allMessages).toBe('alle Meldungen');
    expect(page.latest[1]?.excerpt).toBe('Die Fähren fahren wieder.');
  });

  it('counts with the number inside the sentence', () => {
    expect(page.counters).toMatchObject([
      {
        ...{ days: 21, since: '2021-10-10', title: 'Eröffnung der Schleuse' },
        message:
          'Seit der Eröffnung der Schleuse {days, plural, one {ist} other {sind}} {days} ' +
          '{days, plural, one {Tag} other {Tage}} vergangen',
      },
    ]);
  });
});
