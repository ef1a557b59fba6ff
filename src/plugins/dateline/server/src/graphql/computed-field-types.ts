import { zoneDataVersion } from '../../../core';
import { computedFieldNames, type ClockFieldName, type CounterFieldName } from '../opt-in/computed-field-names';
import type { Nexus } from './nexus-types';
import { resolveComputedField, type OptedInType } from './resolve-computed-field';

/** Named after the plugin, as Strapi names the GraphQL types of plugins. */
const breakdownTypeName = 'DatelineBreakdown';

const types: Readonly<Record<CounterFieldName | ClockFieldName, string>> = {
  days: 'Int',
  breakdown: breakdownTypeName,
  text: 'String',
  nextChangeAt: 'DateTime',
  time: 'String',
  date: 'Date',
  offset: 'String',
  abbreviation: 'String',
  nextTransitionAt: 'DateTime',
  nextOffset: 'String',
  asOf: 'DateTime',
};

const byZoneData = `By the tz database, release ${zoneDataVersion}`;

/** Of what needs more than its name. */
const descriptions: { readonly [Name in CounterFieldName | ClockFieldName]?: string } = {
  offset: `${byZoneData}.`,
  abbreviation: `${byZoneData}: MSK, BST; +04 where a zone has no letters.`,
  nextTransitionAt: `When the offset changes next, by the tz database, release ${zoneDataVersion}; null if it never will.`,
  nextOffset: 'The offset from nextTransitionAt on.',
};

export const atDescription = 'The instant to answer as of: a date and time with Z or an offset. Default: now.';

export function breakdownType(nexus: Nexus): unknown {
  return nexus.objectType({
    name: breakdownTypeName,
    description: 'A span of calendar days in whole years, months and days.',
    definition(t) {
      for (const unit of ['years', 'months', 'days']) t.field(unit, { type: 'Int' });
    },
  });
}

/** Each field takes an `at` of its own, so that one query can ask for several instants. */
export function computedFieldsType(nexus: Nexus, typeName: string, type: OptedInType): unknown {
  return nexus.extendType({
    type: typeName,
    definition(t) {
      for (const name of computedFieldNames(type.optIn)) {
        t.field(name, {
          type: types[name],
          description: descriptions[name],
          args: { at: nexus.arg({ type: 'String', description: atDescription }) },
          resolve: resolveComputedField(name, type),
        });
      }
    },
  });
}
