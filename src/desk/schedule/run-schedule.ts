import type { Core } from '@strapi/strapi';
import { fireDue } from './fire-due';
import { moveWithZones } from './move-with-zones';

export interface ScheduleRun {
  /** Waits for what is being published right now. */
  stop(): Promise<void>;
}

/**
 * Looks again and again for what is due, at once and then after every pause; no look begins before the last has ended.
 * A plain timer instead of Strapi's cron, whose jobs would overlap when one takes longer than a second.
 */
export function runSchedule(strapi: Core.Strapi, pauseMs: number): ScheduleRun {
  let isStopping = false;
  let hasMovedWithZones = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      if (!hasMovedWithZones) await moveWithZones(strapi);
      hasMovedWithZones = true;
      await fireDue(strapi, () => isStopping);
    } catch (error) {
      // The database may be away for a while; the schedule has to outlast that.
      strapi.log.error(`The schedule could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (isStopping) return;
    timer = setTimeout(() => (looking = look()), pauseMs);
    timer.unref();
  };
  let looking = look();
  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
