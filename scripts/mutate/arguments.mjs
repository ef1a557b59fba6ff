/** `npm run mutate -- [room…] [--minutes N] [--seed N]` */
import { Refusal } from '../run/refusal.mjs';

const USUAL_MINUTES = 20;
const options = { '--minutes': 'minutes', '--seed': 'seed' };

/** @returns which rooms, how long, and in which order; all rooms where none is named */
export function readArguments(args, everyRoom, nowMs) {
  const read = { rooms: [], minutes: USUAL_MINUTES, seed: nowMs % 1_000_000 };
  for (let at = 0; at < args.length; at += 1) {
    const option = options[args[at]];
    if (option) {
      at += 1;
      read[option] = wholeNumber(args[at - 1], args[at]);
    } else if (args[at].startsWith('--')) {
      throw new Refusal(`"${args[at]}" is no option here; expected ${Object.keys(options).join(' or ')}.`);
    } else {
      read.rooms.push(args[at].replace(/\/$/, ''));
    }
  }
  return { ...read, rooms: read.rooms.length > 0 ? read.rooms : everyRoom };
}

function wholeNumber(option, text = '') {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Refusal(`${option} is "${text}"; expected a whole number above 0.`);
}
