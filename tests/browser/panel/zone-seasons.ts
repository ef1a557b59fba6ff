/**
 * What stands on every screen over both changes of the clocks in London, where the office is, with the server in Los
 * Angeles and the browser in Auckland: written by hand from the rules of the IANA database for 2031:
 *
 * - London goes to +01:00 on 30 March at 01:00 UTC, and back to +00:00 on 26 October at 01:00 UTC;
 * - Auckland is at +13:00 at both times, and goes back on 6 April at 03:00 of its own;
 * - Los Angeles is at -07:00 at both times, and goes back on 2 November at 02:00 of its own.
 */
const inAuckland = 'Clocks go back one hour on Sun 6 Apr at 03:00';
const inLosAngeles = 'Clocks go back one hour on Sun 2 Nov at 02:00';
const springForward = 'Clocks go forward one hour on Sun 30 Mar at 01:00';
const fallBack = 'Clocks go back one hour on Sun 26 Oct at 02:00';

/** What the screens show at a moment: clocks and counter on the homepage, and the office's day everywhere. */
export interface Moment {
  readonly at: string;
  readonly london: string;
  readonly auckland: string;
  readonly losAngeles: string;
  /** Days since 30 March 2030. */
  readonly days: number;
  readonly changes: string;
  /** What is said of the schedules that are still to come. */
  readonly next: readonly string[];
  readonly today: string;
}

export interface Season {
  readonly opensAt: string;
  /** Local times in London at which something goes out by itself. */
  readonly schedules: readonly string[];
  /** By name, the instants at which embargoes end: on both sides of midnights, and of the change. */
  readonly embargoes: Readonly<Record<string, string>>;
  readonly month: string;
  /** The days of the calendar with what is on them. */
  readonly calendar: Readonly<Record<string, readonly string[]>>;
  readonly next: readonly string[];
  /** Of each embargo, in the order of the list: what the badge says, and the side panel. */
  readonly restrictions: Readonly<Record<string, readonly [badge: string, panel: string]>>;
  readonly publishAt: readonly [title: string, said: string];
  readonly moments: readonly Moment[];
}

export const spring: Season = {
  opensAt: '2031-03-29T12:00:00Z',
  schedules: ['2031-03-30T00:30', '2031-03-30T23:30', '2031-03-31T00:30', '2031-03-31T23:30'],
  embargoes: {
    'Before Sunday': '2031-03-29T23:59:00Z',
    'At Sunday': '2031-03-30T00:00:00Z',
    'Before the change': '2031-03-30T00:59:00Z',
    'At the change': '2031-03-30T01:00:00Z',
    'Before Monday': '2031-03-30T22:59:00Z',
    'At Monday': '2031-03-30T23:00:00Z',
  },
  month: '2031-03',
  calendar: {
    'Sat, 29 Mar 2031': ['23:59 Before Sunday'],
    'Sun, 30 Mar 2031': [
      '00:00 At Sunday',
      '00:30 At 2031-03-30T00:30',
      '00:59 Before the change',
      '02:00 At the change',
      '23:30 At 2031-03-30T23:30',
      '23:59 Before Monday',
    ],
    'Mon, 31 Mar 2031': ['00:00 At Monday', '00:30 At 2031-03-31T00:30', '23:30 At 2031-03-31T23:30'],
  },
  next: ['tomorrow 00:30', 'tomorrow 23:30', 'Mon, 31 Mar 2031, 00:30', 'Mon, 31 Mar 2031, 23:30'],
  restrictions: {
    'Before Sunday': ['until 29 Mar 2031, 23:59 GMT', 'Sat, 29 Mar 2031, 23:59 (Europe/London)'],
    'Before the change': ['until 30 Mar 2031, 00:59 GMT', 'Sun, 30 Mar 2031, 00:59 (Europe/London)'],
    'At the change': ['until 30 Mar 2031, 02:00 BST', 'Sun, 30 Mar 2031, 02:00 (Europe/London)'],
    'At Monday': ['until 31 Mar 2031, 00:00 BST', 'Mon, 31 Mar 2031, 00:00 (Europe/London)'],
  },
  publishAt: ['At 2031-03-31T00:30', 'Mon, 31 Mar 2031, 00:30 (Europe/London)'],
  moments: [
    {
      at: '2031-03-29T23:59:00Z',
      london: `London ${springForward} 23:59`,
      auckland: `Auckland Sun 30 Mar ${inAuckland} 12:59`,
      losAngeles: 'Los Angeles 16:59',
      days: 364,
      changes: 'Changes in 1 min, at 00:00 (Europe/London)',
      next: ['in 31 minutes, 00:30', 'tomorrow 23:30', 'Mon, 31 Mar 2031, 00:30', 'Mon, 31 Mar 2031, 23:30'],
      today: 'Sat, 29 Mar 2031',
    },
    {
      at: '2031-03-30T00:00:00Z',
      london: `London ${springForward} 00:00`,
      auckland: `Auckland ${inAuckland} 13:00`,
      losAngeles: 'Los Angeles Sat 29 Mar 17:00',
      days: 365,
      changes: 'Changes in 23 h 0 min, at 00:00 (Europe/London)',
      next: ['in 30 minutes, 00:30', 'today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 30 Mar 2031',
    },
    {
      at: '2031-03-30T00:59:00Z',
      london: `London ${springForward} 00:59`,
      auckland: `Auckland ${inAuckland} 13:59`,
      losAngeles: 'Los Angeles Sat 29 Mar 17:59',
      days: 365,
      changes: 'Changes in 22 h 1 min, at 00:00 (Europe/London)',
      next: ['today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 30 Mar 2031',
    },
    {
      at: '2031-03-30T01:00:00Z',
      london: 'London 02:00',
      auckland: `Auckland ${inAuckland} 14:00`,
      losAngeles: 'Los Angeles Sat 29 Mar 18:00',
      days: 365,
      changes: 'Changes in 22 h 0 min, at 00:00 (Europe/London)',
      next: ['today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 30 Mar 2031',
    },
    {
      at: '2031-03-30T22:59:00Z',
      london: 'London 23:59',
      auckland: `Auckland Mon 31 Mar ${inAuckland} 11:59`,
      losAngeles: 'Los Angeles 15:59',
      days: 365,
      changes: 'Changes in 1 min, at 00:00 (Europe/London)',
      next: ['in 31 minutes, 00:30', 'tomorrow 23:30'],
      today: 'Sun, 30 Mar 2031',
    },
    {
      at: '2031-03-30T23:00:00Z',
      london: 'London 00:00',
      auckland: `Auckland ${inAuckland} 12:00`,
      losAngeles: 'Los Angeles Sun 30 Mar 16:00',
      days: 366,
      changes: 'Changes in 24 h 0 min, at 00:00 (Europe/London)',
      next: ['in 30 minutes, 00:30', 'today 23:30'],
      today: 'Mon, 31 Mar 2031',
    },
  ],
};

export const autumn: Season = {
  opensAt: '2031-10-25T12:00:00Z',
  schedules: ['2031-10-26T00:30', '2031-10-26T23:30', '2031-10-27T00:30', '2031-10-27T23:30'],
  embargoes: {
    'Before Sunday': '2031-10-25T22:59:00Z',
    'At Sunday': '2031-10-25T23:00:00Z',
    'Before the change': '2031-10-26T00:59:00Z',
    'At the change': '2031-10-26T01:00:00Z',
    'Before Monday': '2031-10-26T23:59:00Z',
    'At Monday': '2031-10-27T00:00:00Z',
  },
  month: '2031-10',
  calendar: {
    'Sat, 25 Oct 2031': ['23:59 Before Sunday'],
    'Sun, 26 Oct 2031': [
      '00:00 At Sunday',
      '00:30 At 2031-10-26T00:30',
      '01:59 Before the change',
      '01:00 At the change',
      '23:30 At 2031-10-26T23:30',
      '23:59 Before Monday',
    ],
    'Mon, 27 Oct 2031': ['00:00 At Monday', '00:30 At 2031-10-27T00:30', '23:30 At 2031-10-27T23:30'],
  },
  next: ['tomorrow 00:30', 'tomorrow 23:30', 'Mon, 27 Oct 2031, 00:30', 'Mon, 27 Oct 2031, 23:30'],
  restrictions: {
    'Before Sunday': ['until 25 Oct 2031, 23:59 BST', 'Sat, 25 Oct 2031, 23:59 (Europe/London)'],
    'Before the change': ['until 26 Oct 2031, 01:59 BST', 'Sun, 26 Oct 2031, 01:59 (Europe/London)'],
    'At the change': ['until 26 Oct 2031, 01:00 GMT', 'Sun, 26 Oct 2031, 01:00 (Europe/London)'],
    'At Monday': ['until 27 Oct 2031, 00:00 GMT', 'Mon, 27 Oct 2031, 00:00 (Europe/London)'],
  },
  publishAt: ['At 2031-10-27T00:30', 'Mon, 27 Oct 2031, 00:30 (Europe/London)'],
  moments: [
    {
      at: '2031-10-25T22:59:00Z',
      london: `London ${fallBack} 23:59`,
      auckland: 'Auckland Sun 26 Oct 11:59',
      losAngeles: `Los Angeles ${inLosAngeles} 15:59`,
      days: 574,
      changes: 'Changes in 1 min, at 00:00 (Europe/London)',
      next: ['in 31 minutes, 00:30', 'tomorrow 23:30', 'Mon, 27 Oct 2031, 00:30', 'Mon, 27 Oct 2031, 23:30'],
      today: 'Sat, 25 Oct 2031',
    },
    {
      at: '2031-10-25T23:00:00Z',
      london: `London ${fallBack} 00:00`,
      auckland: 'Auckland 12:00',
      losAngeles: `Los Angeles Sat 25 Oct ${inLosAngeles} 16:00`,
      days: 575,
      changes: 'Changes in 25 h 0 min, at 00:00 (Europe/London)',
      next: ['in 30 minutes, 00:30', 'today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 26 Oct 2031',
    },
    {
      at: '2031-10-26T00:59:00Z',
      london: `London ${fallBack} 01:59`,
      auckland: 'Auckland 13:59',
      losAngeles: `Los Angeles Sat 25 Oct ${inLosAngeles} 17:59`,
      days: 575,
      changes: 'Changes in 23 h 1 min, at 00:00 (Europe/London)',
      next: ['today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 26 Oct 2031',
    },
    {
      at: '2031-10-26T01:00:00Z',
      london: 'London 01:00',
      auckland: 'Auckland 14:00',
      losAngeles: `Los Angeles Sat 25 Oct ${inLosAngeles} 18:00`,
      days: 575,
      changes: 'Changes in 23 h 0 min, at 00:00 (Europe/London)',
      next: ['today 23:30', 'tomorrow 00:30', 'tomorrow 23:30'],
      today: 'Sun, 26 Oct 2031',
    },
    {
      at: '2031-10-26T23:59:00Z',
      london: 'London 23:59',
      auckland: 'Auckland Mon 27 Oct 12:59',
      losAngeles: `Los Angeles ${inLosAngeles} 16:59`,
      days: 575,
      changes: 'Changes in 1 min, at 00:00 (Europe/London)',
      next: ['in 31 minutes, 00:30', 'tomorrow 23:30'],
      today: 'Sun, 26 Oct 2031',
    },
    {
      at: '2031-10-27T00:00:00Z',
      london: 'London 00:00',
      auckland: 'Auckland 13:00',
      losAngeles: `Los Angeles Sun 26 Oct ${inLosAngeles} 17:00`,
      days: 576,
      changes: 'Changes in 24 h 0 min, at 00:00 (Europe/London)',
      next: ['in 30 minutes, 00:30', 'today 23:30'],
      today: 'Mon, 27 Oct 2031',
    },
  ],
};
