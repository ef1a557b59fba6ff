import { refusal } from '../../desk/refusals/refusal';

/** The number of a schedule in an address: what is none stands for nothing that was set. */
export function scheduleIdFrom({ id = '' }: Readonly<Record<string, string | undefined>>): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  throw refusal('schedule.unknown');
}
