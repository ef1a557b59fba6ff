import type { Said } from '../said';

/** The names of what varies in a sentence: `{moment}` → `moment`. What is in braces and no name is a part of the words. */
export type Names<Template extends string> = Template extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | Names<Rest>
  : never;

type NameIn<Inside extends string> = Inside extends `${string}{${infer Inner}`
  ? NameIn<Inner>
  : Inside extends `${string}${'"' | ' ' | '#'}${string}`
    ? never
    : Inside;

/** What can stand in a sentence: a name or a figure, several of them, or something that is said in its turn. */
export type SaidValue = string | number | Said | readonly (string | number)[] | readonly Said[];

/** What has to be given for a sentence, read off its English. */
export type DetailsOf<Template extends string> = Readonly<Record<Names<Template>, SaidValue>>;

/** Details where the sentence has any. */
export type GivenFor<Template extends string> = [Names<Template>] extends [never]
  ? readonly []
  : readonly [details: DetailsOf<Template>];
