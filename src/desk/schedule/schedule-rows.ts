import type { Core } from '@strapi/strapi';
import { toInstant, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PublicationType } from '../../press/publication/publication-types';
import type { Planned } from '../../press/schedule/obstacle';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Approval, Schedule, ScheduleAction, ScheduleState } from '../../press/schedule/schedule';

/** A schedule as it stands in the database; PostgreSQL and SQLite both give datetimes as text. */
export interface ScheduleRow {
  readonly id: number;
  readonly publicationType: PublicationType;
  readonly publicationId: string;
  readonly publicationLocale: string;
  readonly action: ScheduleAction;
  readonly localTime: string;
  readonly timeZone: TimeZone;
  readonly offset: string;
  readonly at: string;
  readonly state: ScheduleState;
  readonly attempts: number;
  readonly retryAt: string | null;
  readonly error: string | null;
  /** The error by its code; null where it is not one of the house's. */
  readonly said: Said | null;
  readonly doneAt: string | null;
  readonly scheduledBy: string | null;
  readonly approval: Approval;
  /** Of the text as an editor approved it; null where nothing is published. */
  readonly approvedDigest: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  /** Languages that were left out by name: one of them that is begun later gets no schedule of its own. */
  readonly leftOut: readonly string[] | null;
}

/** What is written of a row: datetimes as `Date`. */
export type ScheduleChange = Partial<
  Omit<ScheduleRow, 'id' | 'at' | 'retryAt' | 'doneAt' | 'changedAt'> & {
    readonly at: Date;
    readonly retryAt: Date | null;
    readonly doneAt: Date | null;
    readonly changedAt: Date | null;
  }
>;

export interface ScheduleRows {
  findOne(query: { where: object }): Promise<ScheduleRow | null>;
  findMany(query: { where: object; orderBy?: object[]; limit?: number }): Promise<ScheduleRow[]>;
  create(query: { data: ScheduleChange }): Promise<ScheduleRow>;
  /** One conditional UPDATE; the count says whether this instance was the one whose condition held. */
  updateMany(query: { where: object; data: ScheduleChange }): Promise<{ readonly count: number }>;
}

export function scheduleRows(strapi: Core.Strapi): ScheduleRows {
  return strapi.db.query('api::schedule.schedule') as unknown as ScheduleRows;
}

export function whereOf({ type, documentId, locale }: PublicationVersion) {
  return { publicationType: type, publicationId: documentId, publicationLocale: locale };
}

export function versionOf(row: ScheduleRow): PublicationVersion {
  return { type: row.publicationType, documentId: row.publicationId, locale: row.publicationLocale };
}

export function plannedOf(row: ScheduleRow): Planned {
  const { action, approvedDigest } = row;
  return { publication: versionOf(row), action, at: instantOf(row.at), approvedDigest };
}

export function scheduleOf(row: ScheduleRow): Schedule {
  const { id, action, localTime, timeZone, offset, state, attempts, error, said, scheduledBy } = row;
  return {
    id,
    publication: versionOf(row),
    action,
    localTime,
    timeZone,
    offset,
    at: instantOf(row.at),
    state,
    attempts,
    error,
    doneAt: row.doneAt === null ? null : instantOf(row.doneAt),
    scheduledBy,
    // A row of an earlier version has none until it is looked after at the start.
    approval: row.approval ?? 'approved',
    changedBy: row.changedBy,
    changedAt: row.changedAt === null ? null : instantOf(row.changedAt),
    obstacle: null,
    ...(said === null ? {} : { said }),
  };
}

export function instantOf(datetime: string): Instant {
  return toInstant(new Date(datetime).getTime());
}
