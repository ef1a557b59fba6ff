import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import strapiInArabic from '../strapi-gaps/arabic.json';
import { rooms } from './all-wording';

const folder = path.resolve(__dirname, '..');
const argumentsOf = (text: string | undefined) => (text?.match(/\{\w+/g) ?? []).sort();

/** Words that French and English share. */
const sameInBoth = new Set(['Article', 'Date', 'Embargo', 'Message', 'Note', 'Question']);

test('every room that has words is among the translations', () => {
  const named = readdirSync(folder).filter((room) => existsSync(path.join(folder, room, 'wording', 'en.json')));
  expect(Object.keys(rooms).sort()).toEqual(named.sort());
});

describe.each(Object.entries(rooms))('%s', (_room, { en, ru, fr, ar }) => {
  const english = new Map(Object.entries(en));

  test.each([
    ['Russian', new Map(Object.entries(ru))],
    ['French', new Map(Object.entries(fr))],
    ['Arabic', new Map(Object.entries(ar))],
  ])('in %s has every text that English has, with its arguments, translated', (_language, texts) => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of texts) {
      expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english.get(key))]);
      if (!sameInBoth.has(text)) expect([key, text]).not.toEqual([key, english.get(key)]);
    }
  });
});

test.each(Object.entries(strapiInArabic))('Strapi is given an Arabic text under an id of its own: %s', (id, text) => {
  const [prefix = '', file = ''] = Object.entries(englishOfStrapi).find(([start]) => id.startsWith(start)) ?? [];
  const english = textsOfStrapi(file)[id.slice(prefix.length)];
  expect(english).toBeDefined();
  expect(argumentsOf(english)).toEqual(expect.arrayContaining(argumentsOf(text)));
});

/** From the most particular to the admin panel's own, whose ids have no prefix. */
const englishOfStrapi: Readonly<Record<string, string>> = {
  'content-manager.': 'content-manager/dist/admin/translations/en.json.js',
  'i18n.': 'i18n/dist/admin/translations/en.json.js',
  'upload.': 'upload/dist/admin/translations/en.json.js',
  '': 'admin/dist/admin/admin/src/translations/en.json.js',
};

function textsOfStrapi(file: string): Readonly<Record<string, string>> {
  const texts = createRequire(__filename)(path.resolve(__dirname, '../../../node_modules/@strapi', file));
  return texts.default ?? texts;
}

test.each([
  ...Object.entries(rooms).map(([room, texts]) => [room, 'ru', texts.ru] as const),
  ...Object.entries(rooms).map(([room, texts]) => [room, 'ar', texts.ar] as const),
  ['Strapi', 'ar', strapiInArabic] as const,
])('%s in “%s” has every plural form that its counts need', (_room, language, texts) => {
  const needed = neededForms(language);
  const incomplete = Object.entries(texts).flatMap(([key, text]) =>
    pluralsIn(text)
      .filter((forms) => needed.some((form) => !forms.includes(form)))
      .map((forms) => [key, forms]),
  );
  expect(incomplete).toEqual([]);
});

/** Those that whole numbers meet, and `other`, which ICU demands. */
function neededForms(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array.from({ length: 200 }, (_, count) => rules.select(count)), 'other'])];
}

/** The forms of each plural in a text: `{count, plural, one {# day} other {# days}}` has one and other. */
function pluralsIn(text: string): readonly (readonly string[])[] {
  const choice = String.raw`\s*=?\w+ \{(?:[^{}]|\{[^{}]*\})*\}`;
  const plurals = text.matchAll(new RegExp(String.raw`\{\w+, plural,((?:${choice})+)\s*\}`, 'g'));
  return [...plurals].map(([, choices = '']) => [...choices.matchAll(/(=?\w+) \{/g)].map(([, form = '']) => form));
}

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
