import type { PageLines } from './decode-page';
import { readPageDate } from './read-page-date';

function page(first: string, ...texts: readonly string[]): PageLines {
  const others = texts.map((text, index) => ({ number: index + 3, text }));
  return [{ number: 1, text: first }, ...others];
}

describe('the language of a page', () => {
  const pages: readonly (readonly [string, PageLines, string])[] = [
    ['a month that one language has', page('12 апреля 2021 г.'), 'ru'],
    ['April and English words', page('12 April 2021', 'The harbour and the city of lights'), 'en'],
    ['April and German words', page('12. April 2021', 'Der Hafen und die Stadt mit dem Licht'), 'de'],
    ['April and Swedish words', page('12 april 2021', 'Hamnen och staden som är på ön'), 'sv'],
    ['abril and Portuguese words', page('12 de abril de 2021', 'O porto e a cidade das luzes em uma ilha'), 'pt'],
    ['digits and French words', page('12.04.2021', 'Le port et la ville des lumières dans une île'), 'fr'],
    ['Chinese signs rather than Japanese', page('2021年4月12日'), 'zh'],
  ];

  it.each(pages)('%s', (_, lines, locale) => {
    expect(readPageDate(lines, undefined)).toMatchObject({ date: '2021-04-12', locale });
  });

  it('is assumed and noted where no word tells it', () => {
    expect(readPageDate(page('12 April 2021'), undefined)).toMatchObject({ locale: 'en', notes: [{ line: 1 }] });
  });

  it('is undetermined and noted where nothing tells it', () => {
    expect(readPageDate(page('12.04.2021'), undefined)).toMatchObject({ locale: 'und', notes: [{ line: 1 }] });
  });

  it('is told apart by kana in Chinese characters', () => {
    expect(readPageDate(page('2021年4月12日', 'すべて見る'), undefined)).toMatchObject({ locale: 'ja', notes: [] });
    const far = ['東京: 08:46', '最新情報', `${'新'.repeat(50_000)}の`];
    expect(readPageDate(page('2021年4月12日', ...far), undefined)).toMatchObject({ locale: 'ja' });
    expect(readPageDate(page('2021/04/12', ...far), undefined)).toMatchObject({ locale: 'ja' });
    expect(readPageDate(page('2021/04/12', '北京: 08:46'), undefined)).toMatchObject({ locale: 'zh' });
  });

  it.each([
    ['April 12, 2021', true],
    ['Monday, April 12th, 2021', true],
    ['12 April 2021', false],
    ['Monday, 12 April 2021', false],
    ['12.04.2021', false],
  ])('month first in “%s”: %s', (text, isMonthFirst) => {
    expect(readPageDate(page(text), 'en').isMonthFirst).toBe(isMonthFirst);
  });

  it('is the one asked for, noted where the date is in another', () => {
    expect(readPageDate(page('12 April 2021'), 'de-CH')).toMatchObject({ locale: 'de-CH', notes: [] });
    expect(readPageDate(page('12 апреля 2021'), 'en')).toMatchObject({ locale: 'en', notes: [{ line: 1 }] });
  });

  it('is not told by several days, which are no page’s date', () => {
    expect(() => readPageDate(page('3-4 June 2019'), 'en')).toThrow(/^Found “3-4 June 2019” where a page begins/);
  });

  it('decides between two meanings of a month', () => {
    expect(readPageDate(page('12 listopada 2021'), 'hr').date).toBe('2021-10-12');
    expect(readPageDate(page('12 listopada 2021', 'Port jest w mieście oraz na wyspie'), undefined).date).toBe(
      '2021-11-12',
    );
  });
});
