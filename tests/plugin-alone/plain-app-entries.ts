import type { PlainApp } from './plain-app';

const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';

/** One streak in two languages, a draft of another, a clock, and a hall in a lobby that has them all. */
export async function fillPlainApp({ documents }: PlainApp): Promise<void> {
  const streak = await documents('streak').create({
    data: {
      name: 'thousand',
      firstDay: '2018-03-04',
      zone: 'europe/london',
      sentence: '{days, plural, one {# day} other {# days}} ({days})',
    },
    status: 'published',
  });
  await documents('streak').update({
    documentId: streak.documentId,
    locale: 'ru',
    data: { name: 'тысяча', sentence: russian },
    status: 'published',
  });
  await documents('streak').create({ data: { name: 'empty' } });
  const clock = await documents('wall-clock').create({ data: { name: 'Moscow', hangsIn: 'W-SU' } });
  const hall = await documents('hall').create({
    data: {
      name: 'great',
      clock: clock.documentId,
      streaks: [streak.documentId],
      jubilee: { opened: '2020-01-01', zone: 'Europe/Kiev', sentence: '{days} days', door: { zone: 'Asia/Calcutta' } },
      blocks: [
        { __component: 'room.jubilee', opened: '2021-01-01', zone: 'Asia/Tokyo' },
        { __component: 'room.door', zone: 'US/Eastern' },
      ],
    },
  });
  await documents('lobby').create({ data: { seat: 'Asia/Calcutta', halls: [hall.documentId] } });
}
