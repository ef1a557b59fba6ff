import { readEndMark } from './read-end-mark';

function endOf(text: string) {
  const last = { number: 9, text };
  return readEndMark([{ number: 7, text: '06.04.2021 - Open day' }, last], last);
}

describe('the end of a page', () => {
  const marks = [
    ...[
      'all messages',
      'All messages »',
      'ALL NEWS',
      'More…',
      'More....',
      'See all »',
      'Archive',
      'View all statements',
      '> all events',
      'All news »»',
      '»» All news',
      'All news...',
      `All news ${'»'.repeat(51)}`,
    ],
    ...['все сообщения', 'Все новости', 'Ещё →', 'Архив новостей', 'Смотреть все события', 'Все публикации'],
    ...[
      'Tous les messages',
      'Toutes les actualités',
      'Toute l’actualité',
      'Plus d’actualités',
      'Voir tous les communiqués',
    ],
    ...['كل الرسائل', 'جميع الأخبار', 'المزيد…', 'المزيد من الأخبار', 'أرشيف الأخبار'],
    ...['alle Meldungen', 'Mehr Nachrichten', 'Zum Archiv', 'Alle anzeigen', 'Weitere Mitteilungen'],
    ...['todos los mensajes', 'Todas las noticias', 'Más…', 'Ver todas las noticias', 'Archivo de noticias'],
    ...[
      'усі повідомлення',
      'Tutti i messaggi',
      'Todas as notícias',
      'Wszystkie wiadomości',
      'Všechny zprávy',
      'Tüm haberler',
    ],
    ...[
      'Όλα τα νέα',
      'כל ההודעות',
      'همه اخبار',
      'सभी समाचार',
      '全部消息',
      'すべて見る',
      '더 보기',
      'Tất cả tin tức',
      'Semua berita',
    ],
  ];

  it.each(marks)('is “%s”', (text) => {
    expect(endOf(text)).toEqual({ text, lines: [{ number: 7, text: '06.04.2021 - Open day' }], notes: [] });
  });

  const glued: readonly (readonly [string, string, string])[] = [
    ['The doors are open.all messages', 'The doors are open.', 'all messages'],
    ['The doors are open. all messages', 'The doors are open.', 'all messages'],
    ['The doors are “open”\u00a0All news', 'The doors are “open”', 'All news'],
    ['Двери открыты!все сообщения', 'Двери открыты!', 'все сообщения'],
    ['الأبواب مفتوحة.كل الرسائل', 'الأبواب مفتوحة.', 'كل الرسائل'],
    [`${'The doors are open. '.repeat(5)}all messages`, 'The doors are open. '.repeat(5).trim(), 'all messages'],
    ['06.04.2021 - Open day all messages', '06.04.2021 - Open day', 'all messages'],
    ['06.04.2021 - Open dayall messages', '06.04.2021 - Open day', 'all messages'],
  ];

  it.each(glued)('is glued to “%s”', (text, before, mark) => {
    expect(endOf(text)).toMatchObject({ text: mark, lines: [{ number: 7 }, { number: 9, text: before }] });
  });

  it('is noted behind a title, which may itself end so', () => {
    const notesOf = (text: string) => endOf(text).notes.map(({ line }) => line);
    expect(notesOf('06.04.2021 - Open day all messages')).toEqual([9]);
    expect(notesOf('The doors are open.all messages')).toStrictEqual([]);
    expect(endOf('06.04.2021 - Open day all messages').notes[0]?.message).toMatch(
      /all messages.*Open day|Open day.*all messages/,
    );
  });

  it('has all lines above it', () => {
    const lines = ['Open day', 'Doors open at noon.', 'all messages'].map((text, at) => ({ number: at + 1, text }));
    expect(readEndMark(lines, lines[2]!).lines).toEqual(lines.slice(0, 2));
  });

  it('is found missing with the last forty signs of the page', () => {
    expect(() => endOf(`No harbour is open. ${'x'.repeat(38)}!!`)).toThrow(`“${'x'.repeat(38)}!!”`);
  });

  const sentences = [
    ...[
      'The doors are open.',
      'All doors are open.',
      'and we spoke of all events',
      'They close after all',
      'archived in the hall',
    ],
    ...[
      '06.04.2021 - All news of the day',
      'All in all, the day was a good one',
      'Alles ist offen',
      'plusieurs',
      'LATEST EVENTS',
    ],
    ...[
      'to the',
      'Read the',
      'See all',
      'all the',
      'all me',
      'all message',
      'All dispatc',
      'More',
      'Mer',
      'alle',
      'tous',
    ],
    ...[
      'Tous les',
      'Tous les message',
      'Toutes les actualité',
      'Todo',
      'Ver todas',
      'todos los mensaje',
      'كل',
      'كل الرسائ',
    ],
    ...[
      'Все',
      'Ещё',
      'все сообщени',
      'Больше новосте',
      'więcej',
      'Více',
      'všechny zpráv',
      'tüm haber',
      '全部',
      'すべて',
      '모든',
    ],
    'There were several small events',
    'The doors are open.allnews',
    'All news.',
    '» More',
    `All news ${'»'.repeat(52)}`,
    // Dots that lead to a word are told apart at once, and not after hours.
    `Open ${'.'.repeat(48)} noon`,
    'Interview to The News',
  ];

  it.each(sentences)('is missing behind “%s”', (text) => {
    expect(() => endOf(text)).toThrow(/^The page ends with .*; expected a last line such as “all messages”/);
  });

  it('may stand over a short footer, which is noted', () => {
    const texts = ['06.04.2021 - Open day', 'all messages', '© 2020 Embassy of Avenia', '1 Quay Street', 'Site map'];
    const lines = texts.map((text, at) => ({ number: at + 5, text }));
    for (const count of [3, 4, 5]) {
      const page = lines.slice(0, count);
      const { text, lines: above, notes } = readEndMark(page, page.at(-1) ?? lines[0]!);
      expect([text, above, notes.map(({ line }) => line)]).toEqual([
        ...['all messages', [lines[0]], [7, 8, 9].slice(0, count - 2)],
      ]);
      expect(notes[0]?.message).toContain('© 2020 Embassy of Avenia');
    }
  });

  it('may stand over a footer of 120 signs', () => {
    const lines = ['06.04.2021 - Open day', 'all messages', 'x'.repeat(120)].map((text, at) => ({
      number: at + 5,
      text,
    }));
    expect(readEndMark(lines, lines[2]!).text).toBe('all messages');
  });

  const footers: readonly (readonly [string, readonly string[]])[] = [
    ['more than three lines', ['06.04.2021 - Open day', 'all messages', 'one', 'two', 'three', 'four']],
    ['a long line over a short one', ['06.04.2021 - Open day', 'all messages', 'long '.repeat(40), 'short']],
    ['a line of more than 120 signs', ['06.04.2021 - Open day', 'all messages', 'x'.repeat(121)]],
    ['a long line', ['06.04.2021 - Open day', 'all messages', 'long '.repeat(40)]],
    ['an entry of the list', ['06.04.2021 - Open day', 'All news', '05.04.2021 - Ferries']],
    ['the text under a heading', ['All news', 'Open day', 'Doors open at noon.']],
  ];

  it.each(footers)('is none over %s', (_, texts) => {
    const lines = texts.map((text, at) => ({ number: at + 5, text }));
    expect(() => readEndMark(lines, lines.at(-1)!)).toThrow(/the rest seems to be missing/);
  });

  // A pattern that tries every way to split such a line would not end within the runner's limit.
  it('is found missing even in a line made to be slow', () => {
    for (const text of [`plus${' l'.repeat(27)} x`, `все ${'новости '.repeat(6)}x`, 'l d '.repeat(500_000)]) {
      expect(() => endOf(text)).toThrow();
    }
  });
});
