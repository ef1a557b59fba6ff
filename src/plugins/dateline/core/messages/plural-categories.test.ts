import { integersByCategory, missingCategories } from './plural-categories';

describe('integersByCategory', () => {
  it.each([
    ['en', ['one', 'other']],
    ['fr', ['one', 'other']],
    ['ru', ['few', 'many', 'one']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
    ['pl', ['few', 'many', 'one']],
    ['lv', ['one', 'other', 'zero']],
    ['he', ['one', 'other', 'two']],
    ['zh', ['other']],
    ['cy', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('%s meets %j in whole numbers', (locale, categories) => {
    expect([...integersByCategory(locale, 'cardinal', 0).keys()].sort()).toEqual(categories);
  });

  it('shifts the numbers by the offset', () => {
    expect(integersByCategory('en', 'cardinal', 2).get('one')).toEqual([1, 3]);
  });
});

describe('missingCategories', () => {
  const english = integersByCategory('en', 'cardinal', 0);

  it('wants “other” even if every number is written out', () => {
    expect(missingCategories(['one'], new Map([['one', [1]]]))).toEqual(['other']);
  });

  it('takes a category as given if each of its numbers is written out', () => {
    expect(missingCategories(['=1', 'other'], english)).toEqual([]);
    expect(missingCategories(['=2', 'other'], english)).toEqual(['one']);
  });

  it('does not take a hundred numbers for all of them', () => {
    const russian = integersByCategory('ru', 'cardinal', 0);
    const written = russian.get('one')!.map((count) => `=${count}`);
    expect(missingCategories([...written, 'few', 'many', 'other'], russian)).toEqual(['one']);
  });
});
