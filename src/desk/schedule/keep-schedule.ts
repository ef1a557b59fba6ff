import type { Core } from '@strapi/strapi';
import { runSchedule, type ScheduleRun } from './run-schedule';

const runs = new WeakMap<Core.Strapi, ScheduleRun>();

/**
 * Runs the schedule in every instance that serves, from the moment it listens: then all that came due while it was
 * down goes out. An import or another script that only loads the app publishes nothing by the way.
 */
export function keepSchedule(strapi: Core.Strapi): void {
  const pauseMs = strapi.config.get<number>('schedule.pauseMs');
  if (pauseMs === 0) return;
  strapi.server.httpServer.once('listening', () => runs.set(strapi, runSchedule(strapi, pauseMs)));
}

export async function stopSchedule(strapi: Core.Strapi): Promise<void> {
  await runs.get(strapi)?.stop();
}
