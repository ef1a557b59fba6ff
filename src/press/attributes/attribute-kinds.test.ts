import { attributeKinds, isOfLanguage, isSaid, isTranslated, isWritten, type AttributeKind } from './attribute-kinds';

test.each<readonly [string, (kind: AttributeKind) => boolean, readonly AttributeKind[]]>([
  ['a translator writes', isTranslated, ['words', 'given']],
  ['is said in one language by itself', isOfLanguage, ['words', 'given', 'taken-over', 'chosen']],
  ['is told to readers', isSaid, ['words', 'given', 'taken-over', 'chosen', 'fact']],
  ['people write', isWritten, ['words', 'given', 'taken-over', 'chosen', 'fact', 'private']],
])('what %s is of these kinds, and of no others', (_what, isOne, kinds) => {
  expect(attributeKinds.filter(isOne)).toEqual(kinds);
});
