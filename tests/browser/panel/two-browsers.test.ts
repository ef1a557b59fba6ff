/**
 * Random edits of two people in two browsers, in the fields and languages of two texts, against an obvious model of what
 * each has seen: nobody is overwritten unseen, and no alarm is a false one. The seed that is printed with a fault makes the
 * same edits again: EDITS=500 EDITS_SEED=7 npm test -- --selectProjects browser
 */
import { editorCode } from '../../../src/desk/rights/role-codes';
import { chanceOf } from '../../helpers/chance';
import { describeInBrowser } from '../../helpers/browser';
import { publish } from '../../helpers/entries';
import { openPanel, type Panel } from '../../helpers/panel';
import { Colleague, fares } from './colleague';
import { Store } from './form-model';
import { fields, languages, newSpeech, storedWords, type Version } from './written-form';

const edits = Number(process.env['EDITS'] ?? 16);
const seed = Number(process.env['EDITS_SEED'] ?? 3);

describeInBrowser('two people in two browsers', () => {
  let panel: Panel;
  const store = new Store();
  const versions: Version[] = [];
  const chance = chanceOf(seed);
  const steps: string[] = [];
  let people: readonly [Colleague, Colleague];

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    for (const code of languages.slice(1)) await strapi.plugin('i18n').service('locales').create({ code, name: code });
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    for (const name of ['Harbour', 'Quay']) {
      const [documentId, words] = await newSpeech(panel, name);
      for (const locale of languages) {
        versions.push({ documentId, locale });
        store.save({ documentId, locale }, words);
      }
    }
    people = [await comeIn('Ada'), await comeIn('Ben')];
  });
  afterAll(() => panel.close());

  async function comeIn(name: string): Promise<Colleague> {
    const { page } = await panel.enter(editorCode, { looksAtKeptWords: true });
    return new Colleague(name, page, { panel, store, chance, note: (step) => void steps.push(step) });
  }

  test(
    `${edits} random edits: nothing is overwritten unseen, and no alarm is a false one`,
    async () => {
      let count = 0;
      try {
        for (; count < edits; count += 1) await edit(count);
      } catch (fault) {
        process.stdout.write(`Edit ${count} of EDITS_SEED=${seed}:\n${steps.slice(-40).join('\n')}\n`);
        throw fault;
      }
      const saves = people[0].count.saves + people[1].count.saves;
      const asked = people[0].count.asked + people[1].count.asked;
      process.stdout.write(`${edits} edits: ${saves} saves, ${asked} questions (seed ${seed})\n`);
      expect(Math.min(saves, asked)).toBeGreaterThan(0);
    },
    120_000 + edits * 20_000,
  );

  async function edit(count: number): Promise<void> {
    const [who, other] = chance.onceIn(2) ? people : ([people[1], people[0]] as const);
    await who.look();
    if (who.form === undefined || chance.onceIn(4)) await who.open(nextFor(other));
    for (const field of chance.some(fields, 3)) await write(who, field, count);
    if (chance.isOften(0.75)) await who.save(chance.pick(fares), () => saveBetween(other, count));
    for (const version of versions) expect(await storedWords(panel, version)).toEqual(store.of(version));
  }

  /** Often where the other one is: two people who never meet are no test. */
  function nextFor(other: Colleague): Version {
    const met = other.form?.version;
    return met !== undefined && chance.isOften(0.6) ? met : chance.pick(versions);
  }

  async function write(who: Colleague, field: (typeof fields)[number], count: number): Promise<void> {
    const isUndone = chance.onceIn(8) && who.form !== undefined;
    const undone = isUndone ? who.form?.before(field) : undefined;
    await who.write(field, undone ?? `${field} ${count} of ${who.name}`);
  }

  /** While one waits for the answer to his save, the other saves. */
  async function saveBetween(other: Colleague, count: number): Promise<void> {
    if (other.form === undefined || chance.onceIn(2)) return;
    await other.write(chance.pick(fields), `between ${count}`);
    await other.save('well', async () => undefined);
  }
});
