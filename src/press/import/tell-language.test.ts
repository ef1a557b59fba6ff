import { tellLanguage } from './tell-language';

function told(candidates: readonly string[], ...texts: readonly string[]): string | null {
  return tellLanguage(
    candidates,
    texts.map((text, at) => ({ number: at + 1, text })),
  );
}

describe('of the languages that a page may be in', () => {
  it.each<readonly [string, string | null, readonly string[], readonly string[]]>([
    ['the one with most small words is told', 'fr', ['en', 'fr'], ['le port et le phare', 'of']],
    ['words count on every line', 'en', ['fr', 'en'], ['le', 'the', 'of']],
    ['a word counts as often as it stands', 'en', ['fr', 'en'], ['le et', 'the the the']],
    ['capitals count, too', 'en', ['fr', 'en'], ['THE OF', 'le']],
    ['parts of words do not', null, ['fr', 'en'], ['theatre', 'offer']],
    ['words with signs beside them do', 'en', ['fr', 'en'], ['(the)']],
    ['words with combining marks are whole', 'hi', ['hi', 'en'], ['में']],
    ['the only one is told', 'en', ['en'], ['the harbour']],
    ['none is told where two tie', null, ['en', 'fr'], ['the', 'le']],
    ['none is told by a text that speaks for none', null, ['en', 'fr'], ['xyz']],
    ['none is told of none', null, [], ['the']],
    ['one without small words of its own is not told', null, ['xx'], ['the']],
    ['Japanese is told by its kana', 'ja', ['zh', 'ja'], ['港です']],
    ['and on any line', 'ja', ['zh', 'ja'], ['港', 'カナ']],
    ['and by its weekdays', 'ja', ['zh', 'ja'], ['月曜日']],
    ['Chinese is told by ideographs alone', 'zh', ['zh', 'ja'], ['港', 'abc']],
    ['neither is told by other letters', null, ['zh', 'ja'], ['abc']],
    ['nor where only one of them may be', null, ['zh', 'en'], ['港です']],
    ['nor where only the other may be', null, ['en', 'ja'], ['港です']],
    ['what is further off than anybody looks does not count', null, ['fr', 'en'], [`${'x'.repeat(40_000)} the`]],
    ['nor what is on lines below', null, ['fr', 'en'], ['x'.repeat(40_001), 'y', 'the']],
    ['what is on the next line does', 'en', ['fr', 'en'], ['x'.repeat(39_999), 'the']],
  ])('%s', (_, language, candidates, texts) => {
    expect(told(candidates, ...texts)).toBe(language);
  });
});
