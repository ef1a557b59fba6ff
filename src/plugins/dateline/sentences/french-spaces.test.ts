import { frenchSpaces } from './french-spaces';

it.each([
  ['Erreur : rien', 'Erreur\u00a0: rien'],
  ['Vraiment ? Oui ! Non ; si', 'Vraiment\u202f? Oui\u202f! Non\u202f; si'],
  ['le bouton « Oui »', 'le bouton «\u00a0Oui\u00a0»'],
  ['à 12:30, {count, plural, one {# jour} other {# jours}}', 'à 12:30, {count, plural, one {# jour} other {# jours}}'],
])('sets “%s”', (text, expected) => {
  expect(frenchSpaces(text)).toBe(expected);
});
