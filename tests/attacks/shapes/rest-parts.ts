import type { Chance } from '../../helpers/chance';
import type { Vocabulary, WordModel } from './vocabulary';

const operators = ['$eq', '$ne', '$containsi', '$notContainsi', '$startsWith', '$endsWithi', '$in', '$gt', '$null'];
const textOperators = ['$containsi', '$containsi', '$notContainsi', '$startsWithi', '$contains', '$eqi'];
const groups = ['$and', '$and', '$or'];
export const words = ['a', 'e', 'light', 'harbour', 'zzz', '2', '%', 'Ada Marlow', 'ъ'];
const locales = ['en', 'ru', 'fr', '*'];

/** One piece of the query string of a list or a text. */
export function restPart(chance: Chance, { modelOf }: Vocabulary, model: WordModel): string {
  const number = chance.below(12);
  const path = (depth: number, most: number) => pathOf(chance, modelOf, model, depth, most);
  const kinds: readonly (() => string)[] = [
    () => `populate=*`,
    () => `populate[${chance.below(9)}]=${path(0, 4).links.join('.')}`,
    () =>
      `${populate(path(1, 5).links)}${chance.pick(['=*', `[fields][0]=id`, '[populate]=*', '[sort]=id', '[limit]=100'])}`,
    () => `${populate(path(1, 3).links)}[filters]${condition(chance, path(0, 2))}`,
    () => `filters[${chance.pick(groups)}][${number}]${condition(chance, path(0, 3))}`,
    () => `filters[$or][${number}][$and][${chance.below(5)}]${condition(chance, path(0, 2))}`,
    () => `filters${condition(chance, path(1, 3))}`,
    () =>
      `sort[${number}]=${[...path(0, 3).links, chance.pick(model.scalars)].join('.')}:${chance.pick(['asc', 'desc'])}`,
    () => `pagination[${chance.pick(['pageSize', 'limit'])}]=${chance.pick(['25', '100', '100', '1000', '-1'])}`,
    () => `pagination[${chance.pick(['page', 'start'])}]=${chance.pick(['1', '20', '100000'])}`,
    () => `locale=${chance.pick(locales)}`,
    () => `_q=${chance.pick(words)}`,
  ];
  return chance.pick(kinds)();
}

interface Path {
  readonly links: readonly string[];
  readonly scalar: string;
  readonly text: string;
}

/** Through some relations to an attribute of where they lead. */
function pathOf(chance: Chance, modelOf: Vocabulary['modelOf'], from: WordModel, least: number, most: number): Path {
  const links: string[] = [];
  let model: WordModel | undefined = from;
  const length = least + chance.below(most - least + 1);
  while (links.length < length && model && model.links.length > 0) {
    const link: { name: string; target: string | undefined } = chance.pick(model.links);
    links.push(link.name);
    model = link.target === undefined ? undefined : modelOf(link.target);
  }
  return { links, scalar: chance.pick(model?.scalars ?? ['id']), text: chance.pick(model?.texts ?? ['id']) };
}

function populate(links: readonly string[]): string {
  return links.map((link, index) => (index === 0 ? `populate[${link}]` : `[populate][${link}]`)).join('') || 'populate';
}

/** Mostly one that fits: words in a text. */
function condition(chance: Chance, { links, scalar, text }: Path): string {
  const isFitting = !chance.onceIn(4);
  const names = [...links, isFitting ? text : scalar].map((name) => `[${name}]`).join('');
  return `${names}[${chance.pick(isFitting ? textOperators : operators)}]=${chance.pick(words)}`;
}
