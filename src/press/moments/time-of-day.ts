/**
 * Reads a time of day as people type it and gives `HH:mm`, with seconds where `HH:mm:ss` has any; both that could be meant for 12 am and 12 pm, the one at night
 * first; null for what is none. Midnight is 00:00, and 24:00 is none.
 *
 * @example readTimeOfDay('9.30'); // ['09:30']
 * @example readTimeOfDay('12 am'); // ['00:00', '12:00']
 */
export function readTimeOfDay(text: string): readonly [string] | readonly [string, string] | null {
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h]?([0-5]\d))?\s*([ap]\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (hours === '') return withSeconds(text.trim());
  const hour = Number(hours);
  // A bare "9" is a time of day with "am" only.
  if (half === undefined && !/[0-5]\d$/.test(text.trim().slice(1))) return null;
  if (half === undefined) return hour <= 23 ? [timeOf(hour, minutes)] : null;
  if (hour < 1 || hour > 12) return null;
  if (hour === 12) return [timeOf(0, minutes), timeOf(12, minutes)];
  return [timeOf(/^p/i.test(half) ? hour + 12 : hour, minutes)];
}

function withSeconds(text: string): readonly [string] | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text)) return null;
  return [text.replace(/:00$/, '')];
}

function timeOf(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
