import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from './read-saved-page';
import type { ReadPublication, SavedPage } from './saved-page';

/** Two real pages of one embassy lie beside the project, where they do; no text of theirs is part of it. */
const folder = path.resolve(__dirname, '../../../../shared/seeds');
const whereTheyAre = existsSync(folder) ? describe : describe.skip;

function read(file: string): SavedPage {
  return readSavedPage(new Uint8Array(readFileSync(path.join(folder, file))));
}

function digest(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Line, date, title, excerpt. */
function printed({ line, date, title, excerpt }: ReadPublication): readonly unknown[] {
  return [line, date, digest(title), digest(excerpt)];
}

/** Type, form, who in which function and post, where, when. */
function told({ type, form, people, place, deliveredOn }: ReadPublication): readonly unknown[] {
  const byline = people.map(({ function: role, name, post }) => `${role} ${name}${post === null ? '' : `, ${post}`}`);
  return [type, form, byline.join('; '), place, deliveredOn];
}

whereTheyAre('the page of April 2021', () => {
  const page = () => read('000_b70505666f6dff76.txt');

  it('was saved at 06:46 in London, which its other clock confirms', () => {
    expect(page()).toMatchObject({ locale: 'en', date: '2021-04-12', savedAt: '2021-04-12T05:46:00.000Z' });
    expect(page().officeTimeZone).toBe('Europe/London');
    expect(page().clocks).toEqual([
      { label: 'Moscow', timeZone: 'Europe/Moscow', line: 2 },
      { label: 'London', timeZone: 'Europe/London', line: 3 },
    ]);
  });

  it('has one contact', () => {
    expect(page().contacts).toHaveLength(1);
    expect(page().contacts[0]).toMatchObject({ phones: ['+44 (0) 203 668 7474'], hours: null, line: 5 });
    expect(page().contacts[0]?.email).toMatch(/^info@/);
  });

  it('dates its two counters', () => {
    const counters = page().counters.map(({ days, since, timeZone, text }) => [days, since, timeZone, digest(text)]);
    expect(counters).toEqual([
      [1135, '2018-03-04', 'Europe/London', 'ae48ca1849d8be90'],
      [1127, '2018-03-12', 'Europe/London', 'ab5450415335b9e3'],
    ]);
  });

  it('has a heading over the featured text and over the list', () => {
    const { featured, latest, allMessages } = page().headings;
    expect([featured?.split(' ').length, latest?.split(' ').length, allMessages]).toEqual([3, 2, 'all messages']);
  });

  it('features remarks with a printed date and no turns', () => {
    const { featured } = page();
    expect(featured && printed(featured)).toEqual([16, '2021-03-25', '06020316cc09b0aa', null]);
    expect(featured && told(featured)).toEqual([
      'speech',
      'news-conference',
      'speaker Sergey Lavrov',
      'Seoul',
      '2021-03-25',
    ]);
    expect(featured).toMatchObject({ dateBasis: 'printed', rank: 1, turns: [] });
    expect(featured?.paragraphs).toHaveLength(13);
    expect(digest(featured?.paragraphs.join('\n\n') ?? '')).toBe('da951eed244c940c');
  });

  it('lists ten publications, with the text of each to the letter', () => {
    expect(page().latest.map(printed)).toEqual([
      [49, '2021-04-06', '4517c41e903f0d60', '90f73e8851729246'],
      [54, '2021-04-01', 'edd4ff8ced3ecae2', 'c3065910a0b6bd8e'],
      [59, '2021-03-18', '3eabc1c2d78d4a9f', 'f205f6d4ea192d22'],
      [64, '2021-03-16', 'cfd203525cdd398f', '597406d3dc81f052'],
      [69, '2021-03-15', 'ecd736c5b5427d1b', 'c453318a68d91f71'],
      [74, '2021-03-11', '1fe244daf52f4959', '887c608c74c29d0a'],
      [79, '2021-03-10', 'b69e8567501dafe7', 'e2078200681cfc9c'],
      [84, '2021-02-24', 'bca5869afe8f0711', 'b014d2d1ca871028'],
      [89, '2021-02-18', '033949b55547637d', '3186666bdc5dea2d'],
      [94, '2021-02-10', 'c5b1020a51df30b7', 'b4d8b71226e5a524'],
    ]);
  });

  it('tells of each what it is, by whom, where and when', () => {
    expect(page().latest.map(told)).toEqual([
      ['interview', null, 'interviewee Sergey Lavrov, Foreign Minister of the Russian Federation', null, '2021-04-06'],
      ['interview', null, 'interviewee Sergey Lavrov, Foreign Minister', 'Moscow', '2021-04-01'],
      ['statement', 'comment', 'spokesperson Maria Zakharova, Foreign Ministry Spokeswoman', null, null],
      ['speech', 'address', 'speaker Andrei Kelin, Ambassador', null, '2021-03-16'],
      ['statement', 'statement', '', null, null],
      ['statement', 'joint-statement', '', 'Doha', '2021-03-11'],
      ['speech', 'news-conference', 'speaker Sergey Lavrov, Foreign Minister', 'Abu Dhabi', '2021-03-09'],
      ['statement', 'statement', '', null, null],
      ['announcement', 'event', '', null, null],
      ['statement', 'greeting', 'signatory Vladimir Putin', null, null],
    ]);
  });

  it('tells outlets, programme, event and issuers', () => {
    const { latest } = page();
    expect(latest.map(({ outlet }) => outlet).filter(Boolean)).toEqual(['Hindustan Times', 'Channel One']);
    expect(latest[1]?.programme).toBe('Bolshaya Igra (Great Game)');
    expect(latest.map(({ event }) => event !== null)).toEqual(latest.map((_, index) => index === 3));
    expect(latest[5]?.issuers).toEqual(['State of Qatar', 'Republic of Turkey', 'Russian Federation']);
    expect(latest.flatMap(({ issuers }) => issuers)).toHaveLength(3);
  });

  it('leaves nothing untold', () => {
    expect(page().notes).toEqual([]);
  });
});

whereTheyAre('the page of June 2019', () => {
  const page = () => read('003_3a05bd59efc6c02e.txt');

  it('was saved at 20:40 in London', () => {
    expect(page()).toMatchObject({ locale: 'en', date: '2019-06-16', savedAt: '2019-06-16T19:40:00.000Z' });
    expect(page().clocks.map(({ timeZone }) => timeZone)).toEqual(['Europe/Moscow', 'Europe/London']);
  });

  it('dates its two counters as the other page does', () => {
    expect(page().counters.map(({ days, since, text }) => [days, since, digest(text)])).toEqual([
      [469, '2018-03-04', '5e36259a219a376e'],
      [461, '2018-03-12', 'ee20be9b40ff48a8'],
    ]);
  });

  it('has no headings, and a contact without an e-mail address', () => {
    expect(page().headings).toEqual({ featured: null, latest: null, allMessages: 'all messages' });
    expect(page().contacts).toMatchObject([{ phones: ['+44 (0) 203 668 7474'], email: null, hours: null, line: 5 }]);
  });

  it('features a news conference that is dated by its event', () => {
    const { featured } = page();
    expect(featured && printed(featured)).toEqual([12, '2019-05-27', 'e545abff9bb96f8a', null]);
    expect(featured && told(featured)).toEqual([
      ...['speech', 'news-conference', 'speaker Sergey Lavrov, Foreign Minister', 'Moscow', '2019-05-27'],
    ]);
    expect(featured).toMatchObject({ dateBasis: 'event', rank: 1 });
    expect(featured?.paragraphs).toHaveLength(10);
    expect(digest(featured?.paragraphs.join('\n\n') ?? '')).toBe('91f75de6ff7afef3');
  });

  it('has three questions with an answer each', () => {
    const turns = page().featured?.turns.map(({ speaker, role, aside, paragraphs }) => [
      speaker,
      role,
      aside,
      paragraphs.map(digest),
    ]);
    expect(turns).toEqual([
      ['Question', 'question', null, ['6ee6218ff03c00d6']],
      ['Sergey Lavrov', 'answer', 'speaking after Vladimir Makei', ['789a5ba97753ccd5', 'aa5bc4c0d7f30779']],
      ['Question', 'question', null, ['95ca26aa8648430f']],
      ['Sergey Lavrov', 'answer', null, ['3c617eaba2caae6f']],
      ['Question', 'question', 'for both ministers', ['96cf2a7dda745510']],
      ['Sergey Lavrov', 'answer', null, ['7d30e0d7cdc0fd88', '76f3d9b506161c91', 'b7531c8ba22e6904']],
    ]);
  });

  it('lists nine publications, with the text of each to the letter', () => {
    expect(page().latest.map(printed)).toEqual([
      [54, '2019-06-07', '9e034cc38b6a81e7', '3cf36c9902c76622'],
      [58, '2019-06-05', '81143e724a1e7ea8', '2de1435ad5075dea'],
      [62, '2019-05-15', 'ab5d546eb17bb63b', '910e54d16505f86e'],
      [66, '2019-05-09', '6e15ab7aa3475275', '2d6aa1c7122b6a75'],
      [70, '2019-04-26', '00b39f20998e6226', 'da1760eab95d7c33'],
      [76, '2019-04-05', '186aac4475a11999', 'f4f7e40f46614e04'],
      [80, '2019-04-01', '3d3807178b4f028b', '93db7b30ce9a1e18'],
      [84, '2019-03-28', '9331e421fca020cc', '4c351bce3dc03906'],
      [88, '2018-11-28', 'ce514dd43e52c9a3', '5f7e5af07087eb86'],
    ]);
  });

  it('tells of each what it is, by whom, where and when', () => {
    const special = 'Special Representative of the President of the Russian Federation for International Cooperation';
    const permanent = 'Permanent Representative of the Russian Federation to the OPCW';
    expect(page().latest.map(told)).toEqual([
      [
        ...['statement', 'statement', `speaker Andrey Krutskikh, ${special} in the Field of Information Security`],
        ...['New York', '2019-06-03'],
      ],
      ['article', null, 'author Sergey Lavrov, Foreign Minister', null, '2019-06-04'],
      [
        ...['interview', null, 'interviewee Grigory Karasin, State Secretary and Deputy Foreign Minister of Russia'],
        ...[null, '2019-05-14'],
      ],
      ['speech', 'speech', '', null, null],
      ['speech', 'briefing', 'speaker Sergey Ryabkov, Deputy Foreign Minister', 'Moscow', '2019-04-26'],
      ['announcement', 'event', '', null, null],
      ['statement', 'letter', 'signatory Alexander Yakovenko, Russian Ambassador to the UK', 'London', '2019-03-31'],
      ['speech', 'remarks', 'speaker Alexander Yakovenko, Russian Ambassador to the UK', 'London', '2019-03-27'],
      ['statement', 'statement', `speaker Alexander Shulgin, ${permanent}`, null, null],
    ]);
  });

  it('tells outlets and events', () => {
    const { latest } = page();
    expect(latest.map(({ outlet }) => outlet)).toEqual([
      ...[null, 'International Affairs', 'Izvestia', null, null, null, null, null, null],
    ]);
    expect(latest.map(({ event }) => event?.split(' ').length ?? 0)).toEqual([23, 0, 0, 0, 0, 0, 0, 4, 4]);
  });

  it('notes the missing date, the days of two events that took several, and the title without a name', () => {
    expect(page().notes.map(({ line }) => line)).toEqual([12, 54, 66, 84]);
  });
});
