import { doubtsOfTitle } from '../../../../tests/helpers/doubts-of-title';
import type { ReadPublication } from '../saved-page';

describe('a title’s circumstances', () => {
  const odd = (own: Partial<ReadPublication>, locale = 'en', title = 'Statement on boats') =>
    doubtsOfTitle(title, locale, { people: [], event: null, ...own });

  it.each<readonly [string, Partial<ReadPublication>, string]>([
    ['a city', { place: 'Oslo' }, 'en'],
    ['an outlet', { outlet: 'Harbour Times' }, 'en'],
    ['an outlet with brackets', { outlet: 'Harbour Times (in print)' }, 'en'],
    ['an outlet with brackets and no space', { outlet: 'Harbour Times(in print)' }, 'en'],
    ['an outlet with brackets within', { outlet: 'Harbour (New) Times' }, 'en'],
    ['an outlet without capitals elsewhere', { outlet: 'Le quai' }, 'fr'],
    ['an outlet in a script without capitals', { programme: 'موج و بحر: يوم' }, 'en'],
    ['an outlet with a hyphen', { outlet: 'Radio-Quay' }, 'en'],
    ['an event with an ordinal', { event: 'the 5th forum' }, 'en'],
    ['an event with a year', { event: 'the forum 2021' }, 'en'],
    ['an event with a point behind its number', { event: 'das 5. Forum' }, 'en'],
    ['an event with a hyphen behind its number', { event: 'the 5-day forum' }, 'en'],
    ['a country', { issuers: ['France', 'Costa Rica'] }, 'en'],
    ['a state', { issuers: ['Republic of Avenia'] }, 'en'],
    ['an acronym', { issuers: ['EU', 'ASEANX'] }, 'en'],
  ])('are accounted for: %s', (_, own, locale) => {
    expect(odd(own, locale)).toEqual([]);
  });

  it.each<readonly [string, Partial<ReadPublication>, string]>([
    ['no city', { place: 'Harbour Hall' }, 'place Harbour Hall'],
    ['an outlet that goes on', { outlet: 'Harbour Times agency' }, 'outlet Harbour Times agency'],
    ['a programme with two names', { outlet: 'Quay', programme: 'Tide & Boat' }, 'outlet Tide & Boat'],
    ['an outlet with a colon', { outlet: 'Quay: Boat' }, 'outlet Quay: Boat'],
    ['an outlet with a dash', { outlet: 'Quay – Boat' }, 'outlet Quay – Boat'],
    ['an event with a day', { event: 'the forum of 5 April' }, 'event the forum of 5 April'],
    ['an event with a number at its end', { event: 'the forum 12' }, 'event the forum 12'],
    ['one letter for a party', { issuers: ['EU', 'N'] }, 'party N'],
    ['seven capitals for a party', { issuers: ['ABCDEFG'] }, 'party ABCDEFG'],
    ['capitals within a party', { issuers: ['Old EU'] }, 'party Old EU'],
    ['capitals before the rest of a party', { issuers: ['EU old'] }, 'party EU old'],
    ['a name for a party', { issuers: ['Norland'] }, 'party Norland'],
  ])('are doubtful: %s', (_, own, doubt) => {
    expect(odd(own)).toEqual([doubt]);
  });

  it('are doubtful with parties where nothing tells the kind', () => {
    expect(odd({ issuers: ['Norland'] }, 'en', 'Boats and harbours')).toEqual(['kind-untold', 'party Norland']);
  });
});
