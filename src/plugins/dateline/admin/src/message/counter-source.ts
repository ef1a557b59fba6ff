import { isCivilDate, type CivilDate, type TimeZone } from '../../../core';
import { todaysName } from '../time-zone/todays-name';

/** What a counter counts by, as far as it has been filled in. */
export interface CounterSource {
  readonly since?: CivilDate;
  readonly until?: CivilDate;
  readonly timeZone?: TimeZone;
}

/** What is read of a schema as the content manager has it. */
export interface SourceModel {
  readonly attributes: Readonly<Record<string, { readonly type?: string; readonly component?: string }>>;
  readonly pluginOptions?: object;
}

/**
 * The values beside a message, from the form that it stands in: the schema's `pluginOptions.dateline.counter` names
 * them. Undefined where the type opts in to no counter with this message.
 *
 * @param name of the message's field: `message`, or `blocks.0.sentence` within a component
 */
export function counterSource(
  name: string,
  values: unknown,
  model: SourceModel | undefined,
  components: Readonly<Record<string, SourceModel>>,
): CounterSource | undefined {
  const path = name.split('.');
  const message = path.pop() ?? '';
  let here: Here = { values, model };
  for (const step of path) here = stepInto(here, step, components);
  const names = optionsOf(here.model);
  if (names['message'] !== message) return undefined;
  const read = (option: string) => property(here.values, names[option]);
  return {
    since: civilDate(read('since')),
    until: civilDate(read('until')),
    timeZone: todaysName(textOr(read('timeZone'))),
  };
}

interface Here {
  readonly values: unknown;
  readonly model: SourceModel | undefined;
  /** On the way to an item of a list. */
  readonly component?: string;
}

function stepInto({ values, model, component }: Here, step: string, components: Readonly<Record<string, SourceModel>>) {
  const inner = property(values, step);
  const isItem = /^\d+$/.test(step);
  const uid = isItem ? (textOr(property(inner, '__component')) ?? component) : model?.attributes[step]?.component;
  return { values: inner, model: uid === undefined ? undefined : components[uid], component: uid };
}

function optionsOf(model: SourceModel | undefined): Readonly<Record<string, string | undefined>> {
  const options = property(property(model?.pluginOptions, 'dateline'), 'counter');
  const names = ['since', 'until', 'timeZone', 'message'];
  return Object.fromEntries(names.map((name) => [name, textOr(property(options, name))]));
}

function property(value: unknown, name: string | undefined): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function civilDate(value: unknown): CivilDate | undefined {
  return isCivilDate(value) ? value : undefined;
}
