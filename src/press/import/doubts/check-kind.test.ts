import { doubtsOfTitle } from '../../../../tests/helpers/doubts-of-title';

describe('a kind', () => {
  it.each([
    'Harbour statement',
    'Norland Foreign Ministry statement',
    'Big Norland Ministry statement',
    'Ambassador’s Old Boat statement',
    'Ministers’ Old Boat statement',
    'Theatre opening',
    'Remarks and statement at a news conference',
    'Speech with a lecture',
    'Comment on the exhibition',
    'Comment on the invitation',
    'Invitation to an interview',
    'Comment «article»',
    'Minister’s opening statement',
  ])('is told by “%s”', (title) => {
    expect(doubtsOfTitle(title, 'en', { people: [], event: null })).toEqual([]);
  });

  it.each([
    ['Old Big Norland Ministry statement', 'kind-of-subject statement'],
    ['Norland Rejects Ministry statement', 'kind-of-subject statement'],
    ['Norland Rejected Ministry statement', 'kind-of-subject statement'],
    ['Ministry Harbour statement', 'kind-of-subject statement'],
    ['Boat following Ministry statement', 'kind-of-subject statement'],
    ['Boats by Embassy statement', 'kind-of-subject statement'],
    ['THE boat statement', 'kind-of-subject statement'],
    ['Ambassador’s exhibition', 'kind-of-subject exhibition'],
    ['Comment on an article', 'two-kinds Comment article'],
    ['Statement and boat interview', 'two-kinds Statement interview'],
    ['Boats and harbours', 'kind-untold'],
  ])('is not told by “%s”', (title, doubt) => {
    expect(doubtsOfTitle(title, 'en', { people: [], event: null })).toEqual([doubt]);
  });
});
