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
      'See all',
      'Archive',
      'View all statements',
      '> all events',
    ],
    ...['все сообщения', 'Все новости', 'Ещё', 'Архив новостей', 'Смотреть все события', 'Все публикации'],
    ...[
      'Tous les messages',
      'Toutes les actualités',
      'Toute l’actualité',
      'Plus d’actualités',
      'Voir tous les communiqués',
    ],
    ...['كل الرسائل', 'جميع الأخبار', 'المزيد', 'المزيد من الأخبار', 'أرشيف الأخبار'],
    ...['alle Meldungen', 'Mehr Nachrichten', 'Zum Archiv', 'Alle anzeigen', 'Weitere Mitteilungen'],
    ...['todos los mensajes', 'Todas las noticias', 'Más', 'Ver todas', 'Archivo de noticias'],
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

  it('may be words that no table has, with a note', () => {
    expect(endOf('All dispatches')).toMatchObject({ text: 'All dispatches', notes: [{ line: 9 }] });
  });

  const glued: readonly (readonly [string, string, string])[] = [
    ['The doors are open.all messages', 'The doors are open.', 'all messages'],
    ['The doors are open. all messages', 'The doors are open.', 'all messages'],
    ['The doors are “open”\u00a0All news', 'The doors are “open”', 'All news'],
    ['Двери открыты!все сообщения', 'Двери открыты!', 'все сообщения'],
    ['الأبواب مفتوحة.كل الرسائل', 'الأبواب مفتوحة.', 'كل الرسائل'],
    ['06.04.2021 - Open day all messages', '06.04.2021 - Open day', 'all messages'],
    ['06.04.2021 - Open dayall messages', '06.04.2021 - Open day', 'all messages'],
  ];

  it.each(glued)('is glued to “%s”', (text, before, mark) => {
    expect(endOf(text)).toMatchObject({ text: mark, lines: [{ number: 7 }, { number: 9, text: before }] });
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
  ];

  it.each(sentences)('is missing behind “%s”', (text) => {
    expect(() => endOf(text)).toThrow(/^The page ends with .*; expected a last line such as “all messages”/);
  });

  // A pattern that tries every way to split such a line would not end within the runner's limit.
  it('is found missing even in a line made to be slow', () => {
    for (const text of [`plus${' l'.repeat(27)} x`, `все ${'новости '.repeat(6)}x`, 'l d '.repeat(500_000)]) {
      expect(() => endOf(text)).toThrow();
    }
  });
});
