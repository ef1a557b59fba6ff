import type { DemoPublication } from '../filing/demo-content';

/** Under embargo until two partners announce it together, two days after the demonstration is first started. */
export const ferryLine: DemoPublication = {
  type: 'statement',
  date: '2026-11-01',
  facts: { form: 'joint-statement' },
  people: [{ function: 'signatory', who: 'torvane' }],
  topics: ['harbours', 'trade'],
  isDraft: true,
  goesOut: { inDays: 2, time: '18:00', timeZone: 'Asia/Tokyo' },
  texts: {
    en: {
      title: 'Joint statement on the first direct ferry line',
      place: 'Brenmar',
      issuers: ['Ministry of Maritime Heritage of the Republic of Orvelia'],
      paragraphs: [
        'From next spring a ferry will sail directly between Brenmar and the northern islands, twice a week and all year round.',
        'Both ministries thank the harbour masters, whose tide tables made the crossing an hour shorter.',
      ],
    },
    ru: {
      title: 'Совместное заявление об открытии первой прямой паромной линии',
      place: 'Бренмар',
      issuers: ['Министерство морского наследия Республики Орвелия'],
      paragraphs: [
        'С будущей весны паром будет ходить напрямую между Бренмаром и северными островами — дважды в неделю, круглый год.',
        'Оба министерства благодарят начальников портов, чьи таблицы приливов сократили переход на час.',
      ],
    },
  },
};
