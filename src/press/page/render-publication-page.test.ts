import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { fileOf, frameOf, publicationOf } from '../../../tests/helpers/fictional-office';
import { newsConference } from '../../../tests/helpers/fictional-pages';
import { attributesOf, decodeEntities, textOfHtml } from '../../../tests/helpers/html-text';
import { blocksOf } from '../blocks/blocks';
import type { Publication } from '../public/publication';
import { renderPublicationPage } from './render-publication-page';

const rendered = (publication: Publication) =>
  renderPublicationPage({ frame: frameOf(publication.locale), publication, timeZone: 'Europe/London' as TimeZone });
const textOf = (part: Partial<Publication>) => textOfHtml(rendered(publicationOf(part)));

test('a news conference says what it is, who spoke, where and when, and then its text', () => {
  const text = textOfHtml(rendered(newsConference));
  expect(text).toContain(
    'News conference Foreign Minister Ilse Varn’s remarks and answers to questions at a joint news conference on the harbour treaty, Port Aurel 25 March 2031' +
      ' Speaker Ilse Varn, Foreign Minister Tomas Reed Occasion Signing of the harbour treaty Given on 24 March 2031 Place Port Aurel Topics Shipping' +
      ' Ladies and gentlemen,',
  );
  expect(text).toContain('Attachments Treaty on the two harbours (PDF) Original publication');
});

test.each<[string, Partial<Publication>, string]>([
  ['a form says more than a type', { type: 'statement', form: 'joint-statement' }, 'Joint statement'],
  ['an unknown form does not', { type: 'statement', form: 'toString' }, 'Statement'],
  ['without a form the type is said', { type: 'interview' }, 'Interview'],
  ['a cancelled event says so', { type: 'announcement', form: 'event', eventStatus: 'cancelled' }, 'Event Cancelled'],
  [
    'a planned one says nothing of it',
    { type: 'announcement', form: 'event', eventStatus: 'planned' },
    'Event A statement',
  ],
  [
    'an outlet and a programme',
    { outlet: 'Evening Lantern', programme: 'At Nine' },
    'Outlet Evening Lantern Programme At Nine',
  ],
  [
    'several functions',
    { people: [person('interviewer', 'Abel Quist'), person('interviewee', 'Odile Marr')] },
    'Interviewee Odile Marr Interviewer Abel Quist',
  ],
  ['a question without a name', { turns: [turn('question', '')] }, 'Question What?'],
  ['an answer without a name', { turns: [turn('answer', '')] }, 'Answer What?'],
  ['a statement without a name', { turns: [turn('statement', '')] }, '20 March 2031 What?'],
])('%s', (_sentence, part, expected) => {
  expect(textOf(part)).toContain(expected);
});

function person(role: Publication['people'][number]['function'], name: string) {
  return { function: role, name, documentId: null };
}

function turn(role: Publication['turns'][number]['role'], speaker: string) {
  return { key: 'k', speaker, role, aside: null, body: blocksOf(['What?']) };
}

test.each([
  ['an evening', '2031-04-12T19:00:00.000Z', 'Time 12 April 2031, 18:00–20:00 BST'],
  ['over midnight', '2031-04-13T00:30:00.000Z', 'Time 12 April 2031 at 18:00 BST – 13 April 2031 at 01:30 BST'],
  ['without an end', null, 'Time 12 April 2031 at 18:00 BST'],
])('an event has its time in its own zone: %s', (_what, endsAt, expected) => {
  const event = {
    startsAt: '2031-04-12T17:00:00.000Z' as Instant,
    endsAt: endsAt as Instant | null,
    timeZone: 'Europe/London' as TimeZone,
  };
  expect(textOf(event).replace(/[\u2009\u202f]/g, ' ')).toContain(expected);
});

test('search engines get the excerpt, else the first paragraph, else the title, cut between words', () => {
  const descriptionOf = (part: Partial<Publication>) => attributesOf(rendered(publicationOf(part)), 'content').at(-1);
  expect(descriptionOf({ excerpt: 'In short.' })).toBe('In short.');
  expect(descriptionOf({ body: blocksOf(['At length.']) })).toBe('At length.');
  expect(descriptionOf({ title: 'Only this' })).toBe('Only this');
  expect(descriptionOf({ excerpt: 'harbour '.repeat(60) })).toBe(`${'harbour '.repeat(37).trim()}…`);
});

test('a publication without anything but its title and date is a page all the same', () => {
  const markup = rendered(publicationOf({ date: '2031-01-31' as CivilDate }));
  expect(textOfHtml(markup)).toContain('Statement A statement 31 January 2031');
  expect(markup).not.toMatch(/class="(facts|enclosures|turns)"|null|undefined/);
});

test('unsafe addresses of files and sources are not linked to', () => {
  const unsafe = 'javascript:alert(1)';
  const markup = rendered(
    publicationOf({
      sourceUrl: unsafe,
      attachments: ['text/html', 'image/png'].map((mime) => fileOf({ url: unsafe, mime })),
    }),
  );
  expect(decodeEntities(markup)).not.toContain('javascript:');
  expect(markup).not.toContain('class="enclosures"');
});

test('a photo is shown with what stands in its place and beneath it, other files are linked to', () => {
  const photo = {
    url: '/uploads/pier.jpg',
    mime: 'image/jpeg',
    alternativeText: 'A pier',
    caption: 'The new pier',
    width: 800,
  };
  const attachments = [fileOf(photo), fileOf({ name: 'Map.pdf', caption: 'Both harbours' })];
  const markup = rendered(publicationOf({ attachments }));
  expect(attributesOf(markup, 'src')).toContain('/uploads/pier.jpg');
  expect(attributesOf(markup, 'alt')).toEqual(['A pier']);
  expect(attributesOf(markup, 'width')).toContain('800');
  expect(textOfHtml(markup)).toContain('The new pier Attachments Map.pdf Both harbours');
});

test.each<[string, Partial<Publication>, string]>([
  ['an outlet without a name', { outlet: '' }, 'Outlet'],
  ['a place without a name', { place: '' }, 'Place'],
  ['a time in no zone', { startsAt: '2031-04-12T17:00:00.000Z' as Instant, timeZone: null }, 'Time'],
  ['a zone without a time', { startsAt: null, timeZone: 'Europe/London' as TimeZone }, 'Time'],
])('nothing is said of %s', (_what, part, name) => {
  expect(textOf({ ...part, event: 'A visit' })).toContain('Occasion A visit');
  expect(textOf({ ...part, event: 'A visit' })).not.toContain(name);
});

test('changes are told, the newest first, and where there were none there is no place for them', () => {
  const changes = [
    { at: '2031-04-01T12:00:00.000Z' as Instant, kind: 'major' as const, note: 'A name was mended.' },
    { at: '2031-04-02T12:00:00.000Z' as Instant, kind: 'major' as const, note: 'A date was mended.' },
  ];
  expect(textOf({ changes })).toMatch(/2 April 2031 .*A date was mended\. 1 April 2031 .*A name was mended\./);
  expect(rendered(publicationOf({ changes }))).toContain('class="changes"');
  expect(rendered(publicationOf({}))).not.toContain('class="changes"');
});

test('a photo without an address is left out, one without words is there', () => {
  const attachments = [fileOf({ url: 'data:text/html,1', mime: 'image/png' }), fileOf({ mime: 'image/png' })];
  expect(
    attributesOf(rendered(publicationOf({ attachments })), 'src').filter((src) => src.includes('uploads')),
  ).toEqual(['/uploads/file']);
});

test('a hostile title stays a title', () => {
  const markup = rendered(publicationOf({ title: '</title><script>alert(1)</script>' }));
  expect(markup).not.toContain('<script');
  expect(decodeEntities(markup)).toContain('<h1 class="title"></title><script>alert(1)</script></h1>');
});

test('the key of a turn is one anchor, whatever stands in it', () => {
  const markup = rendered(publicationOf({ turns: [{ ...turn('answer', 'A'), key: 'ä b' }] }));
  expect(attributesOf(markup, 'id')).toContain('turn-ä b');
  expect(attributesOf(markup, 'href')).toContain('#turn-%C3%A4%20b');
});
