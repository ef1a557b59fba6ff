import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { rooms } from './translations';

const folder = path.resolve(__dirname, '..');
const argumentsOf = (text: string | undefined) => (text?.match(/\{\w+/g) ?? []).sort();

/** Words that French and English share. */
const sameInBoth = new Set(['Article', 'Date', 'Embargo', 'Message', 'Note', 'Question']);

test('every room that has texts is among the translations', () => {
  const named = readdirSync(folder).filter((room) => existsSync(path.join(folder, room, 'texts', 'en.json')));
  expect(Object.keys(rooms).sort()).toEqual(named.sort());
});

describe.each(Object.entries(rooms))('%s', (_room, { en, ru, fr }) => {
  const english = new Map(Object.entries(en));

  test.each([
    ['Russian', new Map(Object.entries(ru))],
    ['French', new Map(Object.entries(fr))],
  ])('in %s has every text that English has, with its arguments, translated', (_language, texts) => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of texts) {
      expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english.get(key))]);
      if (!sameInBoth.has(text)) expect([key, text]).not.toEqual([key, english.get(key)]);
    }
  });
});

describe.each(['src/admin', 'src/plugins/dateline/admin/src'])('in %s', (screens) => {
  const root = path.resolve(__dirname, '../../..');
  const files = readdirSync(path.join(root, screens), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(root, screens, name));

  test('there are screens to look through', () => expect(files.length).toBeGreaterThan(0));

  test.each(files.map((file) => [path.relative(root, file), file]))(
    '%s says nothing in one language only',
    (_, file) => {
      expect(wordsIn(file)).toEqual([]);
    },
  );
});

/** Attributes that are shown or read aloud. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'hint', 'label', 'placeholder', 'subtitle', 'title']);

/** Words written straight into JSX: as text, as a string among the children, or in an attribute that is said. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) || (isLiteral(node) && isSaid(node))) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /\p{L}{2}/u.test(text));
}

function isLiteral(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

function isSaid(literal: ts.Node): boolean {
  let holder = literal.parent;
  while (isEither(holder)) holder = holder.parent;
  if (ts.isJsxExpression(holder)) holder = holder.parent;
  if (ts.isJsxAttribute(holder)) return spoken.has(holder.name.getText());
  return ts.isJsxElement(holder) || ts.isJsxFragment(holder);
}

/** What a choice between two texts stands in. */
function isEither(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return either.has(node.operatorToken.kind);
  return ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node);
}

/** Not the comparisons: what is compared with is not said. */
const either: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);
