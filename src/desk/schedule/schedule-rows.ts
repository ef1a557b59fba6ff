import type { Core } from '@strapi/strapi';
import { toInstant, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationType } from '../../press/publication-types';
import type { PublicationVersion, Schedule, ScheduleAction, ScheduleState } from '../../press/schedule/schedule';

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
  readonly doneAt: string | null;
  readonly scheduledBy: string | null;
}

/** What is written of a row: datetimes as `Date`. */
export type ScheduleChange = Partial<
  Omit<ScheduleRow, 'id' | 'at' | 'retryAt' | 'doneAt'> & {
    readonly at: Date;
    readonly retryAt: Date | null;
    readonly doneAt: Date | null;
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

export function scheduleOf(row: ScheduleRow): Schedule {
  const { id, action, localTime, timeZone, offset, state, attempts, error, scheduledBy } = row;
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
  };
}

export function instantOf(datetime: string): Instant {
  return toInstant(new Date(datetime).getTime());
}
