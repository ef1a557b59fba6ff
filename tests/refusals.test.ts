/** Whatever the desk and the plugin say to people has its Russian and its French. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { datelineSentences, translateSentence } from '../src/plugins/dateline/core';
import { refusalSentences } from '../src/press/refusals/refusal-sentences';
import { reportSentences } from '../src/press/report-sentences/report-sentences';

const root = path.resolve(__dirname, '..');

/** Sentences that are said to no admin: descriptions in code, what only the public API answers, what is logged. */
const saidElsewhere = [
  'src/desk/roles/role-definitions.ts',
  'src/desk/graphql/type-defs.ts',
  'src/plugins/dateline/core/errors.ts',
  'src/plugins/dateline/server/src/graphql/computed-field-types.ts',
  'src/plugins/dateline/server/src/rest/at-parameter.ts',
  'src/plugins/dateline/server/src/opt-in/read-opt-in.ts',
];

/** Put together from parts, of which the plugin's own test tries each. */
const composed = [
  'In {{value}}{value}, {value}.',
  '{value} needs {value} {value}, which {value} lacks.',
  '{{value}}{value} is a {value}: expected {value}.',
  // The importer's, whose whole sentences its own table has.
  'expected a clock below the date, such as “London: 06:46”: without it nothing tells when the page was saved.',
  'on {value} at {value} in {value} it was {value} in {value}.',
];

test.each([
  ['the desk', ['src/desk', 'src/api', 'src/press/schedule'], [...refusalSentences, ...reportSentences]],
  ['the importer', ['src/press/import'], reportSentences],
  ['the plugin', ['src/plugins/dateline/core', 'src/plugins/dateline/server/src'], datelineSentences],
])('%s refuses nothing in a sentence that is not translated', (_who, folders, sentences) => {
  const said = folders.flatMap(sourcesIn).flatMap(sentencesIn);
  expect(said.length).toBeGreaterThan(5);
  const isEnglishStill = ({ sentence }: Said) => {
    const filledIn = ['7', '“7”'].map((value) => sentence.replaceAll('{value}', value));
    return filledIn.every((said) => translateSentence(said, 'ru', sentences) === said);
  };
  expect(said.filter(isEnglishStill)).toEqual([]);
});

test.each([...refusalSentences, ...reportSentences].map((sentence) => [sentence.en, sentence] as const))(
  'keeps what varies in every language: %s',
  (_english, { en, ru, fr }) => {
    const parts = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect([parts(ru), parts(fr)]).toEqual([parts(en), parts(en)]);
  },
);

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|\/)(tests|sentences)\//.test(name))
    .map((name) => path.join(folder, name))
    .filter((name) => !saidElsewhere.includes(name));
}

interface Said {
  readonly file: string;
  readonly sentence: string;
}

/** The literals that are sentences: several words, and a full stop at the end. */
function sentencesIn(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (isForTheLog(node)) return;
    const sentence = literalText(node);
    if (sentence !== undefined && /\S \S.*\.$/s.test(sentence) && !composed.includes(sentence))
      found.push({ file, sentence });
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
