/**
 * Somebody writes for a day, in the fields and languages of two texts, and is disturbed at random moments: no character is
 * lost. The seed that is printed with a fault makes the same day again:
 * DISTURBANCES=150 DISTURBANCES_SEED=7 npm test -- --selectProjects browser
 */
import type { BrowserContext } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { chanceOf } from '../../helpers/chance';
import { describeInBrowser } from '../../helpers/browser';
import { publish } from '../../helpers/entries';
import { openPanel, type Panel } from '../../helpers/panel';
import { disturbances, moments } from './disturbances';
import { Store } from './form-model';
import { somewhere } from './what-to-write';
import { Writer } from './writer';
import { languages, newSpeech, storedWords } from './written-form';

const count = Number(process.env['DISTURBANCES'] ?? disturbances.length);
const seed = Number(process.env['DISTURBANCES_SEED'] ?? 5);

describeInBrowser('a day of writing', () => {
  let panel: Panel;
  let context: BrowserContext;
  let writer: Writer;
  const written = new Store();
  const documentIds: string[] = [];
  const chance = chanceOf(seed);
  const steps: string[] = [];

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    for (const code of languages.slice(1))
      await strapi
        .plugin('i18n')
        .service('locales')
        .create({ code, name: `${code} (${code})` });
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    for (const name of ['Harbour', 'Quay']) {
      const [documentId, words] = await newSpeech(panel, name);
      documentIds.push(documentId);
      for (const locale of languages) written.save({ documentId, locale }, words);
    }
    const { page } = await panel.enter(editorCode, { looksAtKeptWords: true });
    context = page.context();
    const desk = { panel, context, written, chance };
    writer = new Writer(page, { ...desk, note: (step) => void steps.push(step) }, somewhere(chance, documentIds));
  });
  afterAll(() => panel.close());

  test(
    `${count} disturbances: no character is lost`,
    async () => {
      let nth = 0;
      try {
        await writer.comeBack();
        for (; nth < count; nth += 1) await disturb(nth);
        await saveAll();
      } catch (fault) {
        process.stdout.write(`Disturbance ${nth} of DISTURBANCES_SEED=${seed}:\n${steps.slice(-40).join('\n')}\n`);
        throw fault;
      }
      process.stdout.write(
        `${count} disturbances, ${writer.letters} characters, ${writer.saves} saves (seed ${seed})\n`,
      );
    },
    120_000 + count * 40_000,
  );

  /** Each kind as often as any other. */
  async function disturb(nth: number): Promise<void> {
    if (chance.onceIn(3)) await writer.moveTo(somewhere(chance, documentIds));
    if (chance.onceIn(2)) await writer.write();
    if (chance.onceIn(4)) await writer.save();
    const disturbance = disturbances[nth % disturbances.length];
    const moment = chance.pick(moments);
    steps.push(`-- ${disturbance?.name}, ${moment}`);
    await disturbance?.happen(writer, moment, { context, email: 'admin-1@press.example' });
    if (chance.onceIn(2)) await writer.save();
  }

  async function saveAll(): Promise<void> {
    for (const documentId of documentIds)
      for (const locale of languages) {
        const version = { documentId, locale };
        await writer.moveTo(version);
        await writer.save();
        expect(await storedWords(panel, version)).toEqual(written.of(version));
      }
  }
});
