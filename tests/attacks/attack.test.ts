/**
 * Random attempts on every address that the server answers, by everybody: no answer is a 5xx, nothing hidden is told to a
 * stranger, nothing goes out under embargo, and no input leaves a stack trace in the log. A few thousand in the suite;
 * `npm run attack` goes on for ten minutes. The seed that is printed with a fault makes the same attempts again:
 * ATTACK_SEED=7 npm test -- --selectProjects attacks
 */
import { attemptOn, rooms, type Attempt, type Room } from './attempts';
import { chanceOf } from '../helpers/chance';
import { admins, openOffice, strangers, tokens, type Office } from './office';
import { send } from './send';
import { faultOf, listenToLog, publishedUnderEmbargo } from './verdicts';

const seed = Number(process.env['ATTACK_SEED'] ?? 8);
const seconds = Number(process.env['ATTACK_SECONDS'] ?? 0);
/** Of each room by each group; by the clock where the long attack runs. */
const ATTEMPTS = 400;
const SHOWN = 25;

/** In this order: what is hidden stays so while strangers ask, and editors may publish what is not under embargo. */
const waves: readonly (readonly [string, readonly string[], readonly Room[]])[] = [
  ['strangers', strangers, ['rest', 'graphql', 'pages', 'panel']],
  ['those who write', ['custom', 'officer', 'translator'], ['rest', 'graphql', 'panel']],
  ['those who may nearly all', [tokens[1], 'editor', 'superAdmin'], ['rest', 'graphql', 'panel']],
];

let office: Office;
let log: ReturnType<typeof listenToLog>;

beforeAll(async () => {
  office = await openOffice();
  log = listenToLog(office.chancery.strapi);
});

afterAll(() => office.chancery.stop());

const cases = waves.flatMap(([name, people, there]) => there.map((room) => [room, name, people] as const));
const deadline = (900 + (seconds / cases.length) * 2) * 1000;

test.each(cases)(
  '%s by %s: no 5xx, nothing told, no stack trace',
  async (room, name, people) => {
    const chance = chanceOf(seed + rooms.indexOf(room) * 1000 + name.length);
    const faults = new Map<string, string>();
    let attempts = 0;
    for (const isDone = limit(); !isDone(attempts); attempts += 1) {
      if (attempts % 300 === 299) await office.signInAgain();
      const attempt = attemptOn(chance, office.site, office.graph, room, chance.pick(peopleIn(room, people)));
      const fault = await faultIn(attempt);
      if (fault !== null) faults.set(kindOf(attempt, fault), `${say(attempt)}\n    ${fault}`);
    }
    process.stdout.write(`${attempts} attempts on ${room} by ${name}: ${faults.size} kinds of faults (seed ${seed})\n`);
    expect([...faults.values()].slice(0, SHOWN)).toEqual([]);
  },
  deadline,
);

test('nothing has gone out under embargo', async () => {
  expect(await publishedUnderEmbargo(office.chancery.strapi)).toEqual([]);
});

function limit(): (attempts: number) => boolean {
  const end = performance.now() + (seconds / cases.length) * 1000;
  return (attempts) => (seconds > 0 ? performance.now() >= end : attempts >= ATTEMPTS);
}

/** An admin has no business on the content API, nor a token in the panel; strangers try both. */
function peopleIn(room: Room, people: readonly string[]): readonly string[] {
  const isAdmin = (who: string): boolean => (admins as readonly string[]).includes(who);
  const fitting = people.filter((who) => isAdmin(who) === (room === 'panel'));
  return people === strangers || fitting.length === 0 ? people : fitting;
}

async function faultIn(attempt: Attempt): Promise<string | null> {
  const answer = await send(office.chancery.strapi, attempt, office.keys.get(attempt.who) ?? null);
  const logged = log.take().find((line) => /\n\s+at /.test(line));
  const fault = faultOf(attempt, answer);
  if (logged === undefined) return fault;
  return `${fault ?? 'a stack trace'}, and in the log: ${logged.slice(0, 500)}`;
}

/** One line for each kind of fault: the address without what stands in it, and the first words. */
function kindOf({ method, path }: Attempt, fault: string): string {
  const address = path.split('?')[0]?.replaceAll(/[a-z0-9]{24}|\d+/g, '…');
  return `${method} ${address?.slice(0, 60)} ${fault.replaceAll(/\d+/g, '').slice(0, 90)}`;
}

function say({ who, method, path, body }: Attempt): string {
  return `${who}: ${method} ${path.slice(0, 600)}${body === null ? '' : ` ${body.slice(0, 600)}`}`;
}
