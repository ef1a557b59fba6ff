import { caselessName } from './caseless-name';
import { titleWordsFor } from './languages/titles';

const [words] = titleWordsFor('ar');
if (!words) throw new Error('Arabic titles are not known.');
const { byline } = words;

describe('a name in a script without capitals', () => {
  it.each<readonly [string, string, string | null]>([
    ['السفير سامي حداد', 'سامي حداد', 'السفير'],
    ['السفير الجديد سامي حداد', 'سامي حداد', 'السفير الجديد'],
    ['معالي الوزير سامي حداد', 'سامي حداد', 'الوزير'],
    ['للسفير سامي حداد', 'سامي حداد', 'السفير'],
    ['لوزير النقل سامي حداد', 'سامي حداد', 'وزير النقل'],
    ['السفير سامي حداد في المؤتمر', 'سامي حداد', 'السفير'],
    ['السفير سامي حداد، الدوحة', 'سامي حداد', 'السفير'],
    ['السفير سامي حداد (الدوحة)', 'سامي حداد', 'السفير'],
    ['وزير خارجية أفينيا سامي حداد', 'سامي حداد', 'وزير خارجية أفينيا'],
    ['سفير أفينيا سامي حداد', 'سامي حداد', 'سفير أفينيا'],
    ['سفير سامي حداد', 'سامي حداد', 'سفير'],
    ['السفير سامي علي محمد حداد', 'سامي علي محمد حداد', 'السفير'],
  ])('stands in “%s”', (text, name, post) => {
    const length = text.indexOf(name) + name.length;
    expect(caselessName(text, byline)).toEqual({ name, post, length });
  });

  it.each(['سامي حداد', 'الموج سامي حداد', 'السفير', 'السفير سامي علي محمد حداد حسن', '', 'في السفير سامي حداد'])(
    'stands nowhere in “%s”',
    (text) => {
      expect(caselessName(text, byline)).toBeNull();
    },
  );
});
