/** Refusals are a registry: one entry each, with a code that stays; nothing is refused, or said, past it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as sentencesOfThePlugin from '../src/plugins/dateline/sentences';
import { answerCodes } from '../src/press/refusals/answer-codes';
import { refusalClasses } from '../src/press/refusals/refusal-classes';
import { refusals, sentences } from '../src/press/refusals/refusals';

const root = path.resolve(__dirname, '..');

const tables = ['src/press/refusals', 'src/plugins/dateline/core/refusals', 'src/plugins/dateline/sentences/words'];

const sources = ['src', 'config', 'scripts']
  .flatMap((folder) => sourcesIn(folder))
  .filter((file) => !tables.some((folder) => file.startsWith(`${folder}/`)));

/** What only the plugin's server finds, and so is no error of its core. */
const server = /^dateline\.(?:span-reversed|at-repeated|at-refused|several)$/;

/** Each package's one door by which a refusal becomes an error of Strapi's. */
const doors = ['src/desk/refusals/refusal.ts', 'src/plugins/dateline/server/src/refusal.ts'];

/** What throws one of Strapi's errors, by whatever way. */
const pastTheDoor =
  /\bnew (?:\w+\.)?errors\.\w+|\bnew (?:Validation|Application|Policy|NotFound|Forbidden|Unauthorized|PayloadTooLarge|RateLimit)Error\(|\bctx\.(?:throw|badRequest|notFound|forbidden|unauthorized)\(/;

test('nothing is refused past the doors', () => {
  const past = sources.filter((file) => !doors.includes(file) && pastTheDoor.test(codeOf(file)));
  expect(past).toEqual([]);
  expect(doors.filter((file) => pastTheDoor.test(codeOf(file)))).toEqual(doors);
});

/** Sentences that are said to nobody who is refused something: descriptions, and what is logged or printed. */
const saidElsewhere = [
  'src/desk/roles/role-definitions.ts',
  'src/api/graphql/type-defs.ts',
  'src/desk/origins/require-public-url.ts',
  'src/press/origins/web-origin.ts',
  'src/press/filing/import-report.ts',
  'src/plugins/dateline/core/errors.ts',
  'src/plugins/dateline/server/src/graphql/computed-field-types.ts',
  'src/plugins/dateline/server/src/rest/at-parameter.ts',
  'src/plugins/dateline/server/src/opt-in/read-opt-in.ts',
];

test('no sentence stands outside of the tables', () => {
  const told = /^src\/(?:desk|api|middlewares|press|plugins\/dateline\/(?:core|server))\//;
  const isPage = (file: string) => file.startsWith('src/press/page/words/');
  const files = sources.filter((file) => told.test(file) && !isPage(file) && !saidElsewhere.includes(file));
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(sentencesIn)).toEqual([]);
});

test('a code stands in one table alone, and is written as codes are', () => {
  const codes = tables.flatMap((folder) => sourcesIn(folder)).flatMap(codesIn);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.length).toBeGreaterThan(300);
  // They were out before there was a form for them.
  const older = ['saved-since', 'STATEMENT_TOO_SLOW'];
  const wellFormed = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z0-9]+)*)+$/;
  const named = Object.keys(sentences).filter((code) => !code.startsWith('field.'));
  expect(named.filter((code) => !wellFormed.test(code) && !older.includes(code))).toEqual([]);
  expect(Object.keys(answerCodes).filter((code) => code in sentences || !wellFormed.test(code))).toEqual([]);
});

test.each(Object.entries(sentences))('%s keeps in every language what varies', (_code, { en, ru, fr, ar }) => {
  const parts = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect([parts(ru), parts(fr), parts(ar)]).toEqual([parts(en), parts(en), parts(en)]);
  for (const text of [ru, fr, ar]) expect(text.trim()).not.toBe('');
});

test('the page for consumers has every code, its status and its sentence, and no other', () => {
  const page = readFileSync(path.join(root, 'docs/refusals.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([^`]+)` +\| +(\d*) *\| (.*?) +\|$/gm)].map(([, code, status, said]) => [
    ...[code, status, said],
  ]);
  expect(listed.sort()).toEqual(expectedRows().sort());
});

test('no sentence is found by its English: the panel says what has a code, and nothing reads sentences', () => {
  expect('translateSentence' in sentencesOfThePlugin).toBe(false);
  const panel = sources.filter((file) => /^src\/(?:admin|plugins\/dateline\/(?:admin|sentences))\//.test(file));
  const readsEnglish = (file: string) =>
    /new RegExp\([^)]*\ben\b|\.en\.(?:split|replace|match)|patternOf/.test(codeOf(file));
  expect(panel.length).toBeGreaterThan(50);
  expect(panel.filter(readsEnglish)).toEqual([]);
});

function expectedRows(): string[][] {
  const rows = Object.entries(refusals).flatMap(([code, entry]) =>
    'class' in entry ? [[code, String(refusalClasses[entry.class].status), inTable(entry.en)]] : [],
  );
  const ofThePlugin = Object.entries(sentencesOfThePlugin.datelineRefusals).filter(
    ([code, entry]) => 'error' in entry || server.test(code),
  );
  return [
    ...rows,
    ...ofThePlugin.map(([code, { en }]) => [code, '400', inTable(en)]),
    ...Object.entries(answerCodes).map(([code, said]) => [code, '', said]),
  ];
}

function inTable(text: string): string {
  return text.replaceAll('|', '\\|');
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx)$/.test(name) && !/\.test\.tsx?$|(?:^|\/)(?:node_modules|dist|tests)\//.test(name))
    .map((name) => path.join(folder, name));
}

function codeOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** The keys of a table: what has a sentence in English. */
function codesIn(file: string): string[] {
  return [...codeOf(file).matchAll(/^ {2}'?([\w.-]+)'?: \{(?=\s+(?:class|valuesOf|error|en)\b)/gm)].map(
    ([, code]) => code!,
  );
}

/** The literals that are sentences: several words, and a full stop at the end. */
function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForTheLog(node)) return;
    const sentence = literalText(node);
    if (sentence !== undefined && /\S \S.*\.$/s.test(sentence)) found.push(`${file}: ${sentence}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{value}${literal.text}`).join('');
}

/** `strapi.log.info(…)`, and a bare `new Error(…)`, which is nobody's mistake but the code's. */
function isForTheLog(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Error';
  return ts.isCallExpression(node) && /\blog\.\w+$/.test(node.expression.getText());
}
