import { findBadText } from '../bytes/find-bad-text';
import type { Model, ModelOf } from './model';
import type { QueryLimits } from './query-limits';
import { refuseParameter } from './query-refusal';
import { readFields } from './read-fields';
import { readFilters } from './read-filters';
import { readPagination } from './read-pagination';
import { readPopulate } from './read-populate';
import { readSort } from './read-sort';
import { reading, type Place, type Reading, type Tally } from './reading';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';

type Parameters = Readonly<Record<string, unknown>>;

/** What a question comes to, before anybody has answered it. */
export interface QueryReading extends Readonly<Tally> {
  /** Points: ten for the list, for each relation in the answer and for each condition through one; by pages of 25. */
  readonly cost: number;
}

/**
 * Reads a question to a type of content by its schema: `filters`, `sort`, `fields`, `populate`, pagination, `status` and
 * `_q`, as they stand in an address, in a GraphQL query or in the content manager's. Other parameters are others'.
 *
 * @throws ParameterRefusal for whatever does not fit the schema or is over the limits
 */
export function readQuery(query: Parameters, model: Model, modelOf: ModelOf, limits: QueryLimits): QueryReading {
  const bad = findBadText(query);
  if (bad !== null) refuseParameter(bad.path, `none of ${bad.fault}`);
  const read = reading(modelOf, limits);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.get(name)?.(read, model, value, { at: name, path: [] });
  }
  const behind = query.populate ? readPopulate(read, model, query.populate, { at: 'populate', path: [] }) : 0;
  const rows = rowsAsked(query);
  const cost = costOf(read.tally, behind, rows);
  if (cost > limits.cost) throw new ParameterRefusal('cost', said('question.too-costly', { cost, most: limits.cost }));
  return { ...read.tally, cost };
}

type Reader = (read: Reading, model: Model, value: unknown, place: Place) => void;

const parameters: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries<Reader>({
    filters: (read, model, value, place) => readFilters(read, model, value, place),
    sort: readSort,
    fields: (_read, model, value, place) => readFields(model, value, place),
    populate: (_read, _model, value, { at }) => {
      if (value === '' || value === null) refuseParameter(at, 'names of relations, such as people,topics');
    },
    status: (_read, _model, value, { at }) => {
      if (value !== null && value !== 'draft' && value !== 'published') refuseParameter(at, '"draft" or "published"');
    },
    _q: ({ limits }, _model, value, { at }) => {
      if (typeof value === 'string' && value.length <= limits.searchLength) return;
      refuseParameter(at, `one text of at most ${limits.searchLength} characters`);
    },
  }),
);

const POINTS = 10;
const ROWS_A_PAGE = 25;

/** GraphQL has the parts of the pagination beside the other arguments; REST has taken both. */
function rowsAsked({ pagination, page, pageSize, start, limit }: Parameters): number {
  const root: Place = { at: 'pagination', path: [] };
  const nested = pagination === undefined || pagination === null ? undefined : readPagination(pagination, root);
  const flat = readPagination(given({ page, pageSize, start, limit }), root);
  const rows = nested ?? flat ?? ROWS_A_PAGE;
  return rows < 0 ? 100 : Math.min(rows, 100);
}

function given(parts: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function costOf({ joinedConditions }: Tally, behind: number, rows: number): number {
  return Math.ceil(((POINTS + behind) * Math.max(rows, 1)) / ROWS_A_PAGE) + POINTS * joinedConditions;
}
