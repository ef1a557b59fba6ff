import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { blocksOf } from '../../src/press/blocks/blocks';
import type { FrontPage } from '../../src/press/public/front-page';
import type { Publication, Turn } from '../../src/press/public/publication';
import type { TimelineItem } from '../../src/press/public/timeline';
import { clockOf, counterOf, emptyFrontPage, fileOf, itemOf, publicationOf } from './fictional-office';

/** The same office's front page in English and in Arabic, full in every part. */

const paragraph = 'The harbour authorities of both countries have worked side by side since the first ferry sailed. ';

const turns: Turn[] = [
  turn(
    'k1',
    'Question',
    'question',
    'for both ministers',
    'When will the second ferry line open, and which ports will it call at?',
  ),
  turn(
    'k2',
    'Ilse Varn',
    'answer',
    null,
    `The line opens with the summer timetable. ${paragraph.repeat(2)}`,
    paragraph.repeat(3),
  ),
  turn('k3', 'Question', 'question', null, 'Will seamen need visas?'),
  turn('k4', 'Ilse Varn', 'answer', 'speaking after Tomas Reed', `No. ${paragraph}`),
];

function turn(key: string, speaker: string, role: Turn['role'], aside: string | null, ...paragraphs: string[]): Turn {
  return { key, speaker, role, aside, body: blocksOf(paragraphs) };
}

export const newsConference: Publication = publicationOf({
  type: 'speech',
  documentId: 'harbour',
  title:
    'Foreign Minister Ilse Varn’s remarks and answers to questions at a joint news conference on the harbour treaty, Port Aurel',
  slug: 'remarks-on-the-harbour-treaty',
  date: '2031-03-25' as CivilDate,
  form: 'news-conference',
  deliveredOn: '2031-03-24' as CivilDate,
  place: 'Port Aurel',
  event: 'Signing of the harbour treaty',
  featured: true,
  people: [
    { function: 'speaker', name: 'Ilse Varn, Foreign Minister', documentId: 'p1' },
    { function: 'speaker', name: 'Tomas Reed', documentId: null },
  ],
  excerpt: 'Ladies and gentlemen, today we signed the treaty on the two harbours.',
  body: [
    ...blocksOf(['Ladies and gentlemen,', `Today we signed the treaty on the two harbours. ${paragraph.repeat(3)}`]),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'What the treaty says' }] },
    {
      type: 'list',
      format: 'ordered',
      children: ['Ships of both flags pay the same dues.', 'Pilots are trained together.'].map((text) => ({
        type: 'list-item',
        children: [{ type: 'text', text }],
      })),
    },
    ...blocksOf([paragraph.repeat(4), paragraph.repeat(2)]),
  ],
  turns,
  topics: [{ documentId: 't1', name: 'Shipping', slug: 'shipping' }],
  attachments: [
    fileOf({ name: 'Treaty on the two harbours (PDF)', url: '/uploads/treaty.pdf', mime: 'application/pdf' }),
  ],
  sourceUrl: 'https://ministry.lindmar.example/harbour',
});

const titles: readonly [TimelineItem['type'], string, string | null][] = [
  [
    'interview',
    'Ambassador Odile Marr’s interview with the Evening Lantern',
    `What brought the two academies together? ${paragraph.repeat(4)}`,
  ],
  ['statement', 'Comment by the Ministry’s spokesperson on the lighthouse at Cape Orme', paragraph],
  [
    'article',
    'Article “A Century of Post Ships” by Foreign Minister Ilse Varn for the Review of Northern Seas',
    paragraph.repeat(2),
  ],
  ['announcement', 'Open day at the Embassy', null],
  ['speech', 'Ambassador Odile Marr’s address at the online conference “Tides and Trade”', paragraph.repeat(2)],
];

const latest = [...titles, ...titles].map(([type, title, excerpt], index) =>
  itemOf({
    type,
    title,
    excerpt,
    documentId: `d${index}`,
    slug: `message-${index}`,
    date: `2031-03-${String(22 - index).padStart(2, '0')}` as CivilDate,
  }),
);

/** The night of 30 March 2031, as the server tells it to who has no zone data of his own. */
function toSummer(nextOffset: string) {
  return { nextTransitionAt: '2031-03-30T01:00:00.000Z' as Instant, nextOffset };
}

export const englishPage: FrontPage = {
  ...emptyFrontPage,
  office: { name: 'Embassy of Lindmar in London', timeZone: 'Europe/London' as TimeZone },
  clocks: [
    clockOf('Port Aurel', 'Atlantic/Azores', '20:15', '-01:00', '2031-03-29', toSummer('+00:00')),
    clockOf('London', 'Europe/London', '21:15', '+00:00', '2031-03-29', toSummer('+01:00')),
    clockOf('Kathmandu', 'Asia/Kathmandu', '03:00', '+05:45', '2031-03-30'),
  ],
  contacts: [
    {
      purpose: 'Consular queries',
      phones: ['+999 (0) 20 555 0142', '+999 20 555 0143'],
      email: 'consul@lindmar.example',
      hours: 'Monday to Friday, 09:00–13:00',
    },
    { purpose: 'Press', phones: ['+999 20 555 0150'], email: 'press@lindmar.example', hours: null },
  ],
  counters: [
    counterOf(
      'lighthouse',
      1183,
      '1183 days have passed since the keeper of Cape Orme was last heard of – no answer from the harbour office',
    ),
    counterOf('ferry', 461, '461 days have passed since the night ferry was stopped – no timetable has been announced'),
  ],
  headings: { featured: 'Speeches, interviews, articles', latest: 'Latest events', allMessages: 'all messages' },
  featured: newsConference,
  latest,
};

const arabicParagraph = 'تعمل سلطات الميناءين في البلدين جنبًا إلى جنب منذ أن أبحرت أول عبّارة بينهما. ';

export const arabicNewsConference: Publication = {
  ...newsConference,
  locale: 'ar',
  title: 'كلمة وزيرة الخارجية إلسه فارن وأجوبتها عن أسئلة الصحفيين بشأن معاهدة الميناءين، بورت أوريل',
  people: [{ function: 'speaker', name: 'إلسه فارن', documentId: 'p1' }],
  place: 'بورت أوريل',
  event: 'توقيع معاهدة الميناءين',
  excerpt: 'وقّعنا اليوم معاهدة الميناءين.',
  body: blocksOf([
    'السيدات والسادة،',
    `وقّعنا اليوم معاهدة الميناءين. ${arabicParagraph.repeat(4)}`,
    arabicParagraph.repeat(3),
  ]),
  turns: [
    turn('k1', 'سؤال', 'question', 'للوزيرين', 'متى يُفتتح الخط الثاني؟'),
    turn('k2', 'إلسه فارن', 'answer', null, `مع جدول الصيف، واسمه Line 2. ${arabicParagraph}`),
  ],
  topics: [],
  attachments: [],
};

export const arabicPage: FrontPage = {
  ...englishPage,
  dateText: '29 مارس 2031',
  clocks: englishPage.clocks.map((clock, index) => ({
    ...clock,
    label: ['بورت أوريل', 'لندن', 'كاتماندو'][index] ?? '',
  })),
  contacts: [{ ...englishPage.contacts[0]!, purpose: 'الشؤون القنصلية', hours: 'من الاثنين إلى الجمعة، 09:00–13:00' }],
  counters: [
    counterOf('lighthouse', 1183, 'مرّ 1183 يومًا على انقطاع أخبار حارس منارة كيب أورم، ولا جواب من مكتب الميناء'),
    counterOf('ferry', 461, 'مرّ 461 يومًا على إيقاف العبّارة الليلية، ولم يُعلَن أي جدول'),
  ],
  headings: { featured: 'خطب ومقابلات ومقالات', latest: 'آخر الأحداث', allMessages: 'جميع الرسائل' },
  featured: arabicNewsConference,
  latest: latest.map((item) => ({
    ...item,
    locale: 'ar',
    title: 'مقابلة السفيرة أوديل مار مع صحيفة «فانوس المساء»',
    excerpt: arabicParagraph.repeat(2),
  })),
};

export const validUntil = '2031-03-30T00:00:00.000Z' as Instant;
