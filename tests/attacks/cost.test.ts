/** The dearest that a search of a thousand anonymous questions finds, against a plain one in the same run. */
import { fillHouse } from './fill-house';
import { askerOf, compareCpu, type Asker } from './measure-cost';
import { searchDearest } from './search-dearest';
import { requestOf, type ShapeRequest } from './shapes/shape';
import { vocabularyOf } from './vocabulary-of';
import { bootChancery, type Chancery } from '../helpers/chancery';

/** By the clock where the long attack runs, by their number in the suite; there no longer than 40 s on a busy machine. */
const seconds = Number(process.env['ATTACK_SECONDS'] ?? 0);
const SHAPES = seconds > 0 ? Infinity : 1_000;
const WITHIN_MS = seconds > 0 ? seconds * 1_000 : 40_000;
const SEED = Number(process.env['ATTACK_SEED'] ?? 8);

jest.setTimeout(WITHIN_MS + 900_000);

const plain: ShapeRequest = { address: '/api/timeline?limit=20' };
const MOST = 40;
/**
 * As many as a question may cost, one after the other: a machine that is shared takes its time from whoever works for long,
 * and one plain question alone is over before.
 */
const manyPlain = Array.from({ length: MOST }, () => plain);

let chancery: Chancery;
let asker: Asker;

beforeAll(async () => {
  // What an answer costs to be made: from memory a plain one is free, and a dear one is dear the first time.
  process.env['NEWSSTAND_ENABLED'] = 'false';
  chancery = await bootChancery();
  delete process.env['NEWSSTAND_ENABLED'];
  await fillHouse(chancery.strapi);
  asker = await askerOf(chancery.strapi);
  for (let round = 0; round < 20; round += 1) await asker.ask(plain);
});

afterAll(async () => {
  await asker.close();
  await chancery.stop();
});

test('the dearest of a thousand anonymous questions costs at most forty times a plain one', async () => {
  const costOf = (shape: Parameters<typeof requestOf>[0]) => asker.cpuOf(requestOf(shape));
  const options = { seed: SEED, shapes: SHAPES, withinMs: WITHIN_MS, costOf };
  const { asked, dearest } = await searchDearest(vocabularyOf(chancery.strapi), options);
  const requests = dearest.map(({ shape }) => requestOf(shape));
  const [base, ...costs] = await compareCpu(asker, [manyPlain, ...requests.map((request) => [request])], 5);
  const ratios = costs.map((cost, index) => ({ ratio: (cost / base!) * MOST, ...requests[index]! }));
  ratios.sort((one, other) => other.ratio - one.ratio);
  process.stdout.write(`${asked} questions; the dearest:\n${ratios.map(said).join('\n')}\n`);
  expect(ratios.filter(({ ratio }) => ratio > MOST)).toEqual([]);
  await isHealthyBeside(ratios[0]!);
  expect(asker.failed).toEqual([]);
});

function said({ ratio, address, body }: ShapeRequest & { readonly ratio: number }): string {
  return `${ratio.toFixed(1).padStart(6)} × ${`${address} ${body ?? ''}`.slice(0, 200)}`;
}

/**
 * Whoever asks the dearest question again and again leaves the server able to say that it is well: after the one that is
 * being answered, and the one that came just before. Counted is what the processor does until then, beside what it does
 * for one of them in the same run; a plain question is some milliseconds, so that forty of them three times are less than
 * a second where nothing else is done.
 */
async function isHealthyBeside(dearest: ShapeRequest): Promise<void> {
  let isOver = false;
  const [alone = 0] = await compareCpu(asker, [[dearest]], 5);
  const others = (async () => {
    while (!isOver) await asker.ask(dearest);
  })();
  const cpu: number[] = [];
  const clock: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const startedMs = performance.now();
    cpu.push(await asker.cpuOf({ address: '/_health' }));
    clock.push(performance.now() - startedMs);
  }
  isOver = true;
  await others;
  const [cpuMs, clockMs, aloneMs] = [medianOf(cpu), medianOf(clock), alone].map(Math.round);
  process.stdout.write(
    `/_health beside the dearest: ${cpuMs} ms of the processor, ${clockMs} ms by the clock (medians); the dearest alone: ${aloneMs} ms of the processor\n`,
  );
  expect(medianOf(cpu) / alone).toBeLessThan(3);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
