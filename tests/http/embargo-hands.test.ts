/** Who sets an embargo, who may end one sooner, what of it is on the record, and what a time that is set makes of it. */
import { now } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { EmbargoOffice, noon, uid } from '../helpers/embargo-office';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');

let office: EmbargoOffice;

beforeAll(async () => {
  office = await EmbargoOffice.begin();
});

afterAll(() => office.chancery.stop());

beforeEach(() => office.at('2031-03-01T09:00:00Z'));

describe('setting an embargo', () => {
  test('on a public text is refused: it would hide nothing', async () => {
    const { documentId } = await publish(office.strapi, uid, speech('Public already'));
    const { status, body } = await office.send('put', `/api/publications/speech/${documentId}/en/embargo`, {
      until: noon,
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^This text is public in this language/);
    expect(await office.rest('put', `/api/speeches/${documentId}?status=draft`, { embargoedUntil: noon })).toMatch(
      /is public/,
    );
  });

  test.each(['2031-03-05T12:00:00', '2031-03-05', 'noon', 5])(
    'until %p is refused: it names no instant',
    async (until) => {
      const { documentId } = await draft(office.strapi, uid, speech('Until when'));
      const address = `/api/publications/speech/${documentId}/en/embargo`;
      expect((await office.send('put', address, { until })).body.error).toMatchObject({
        status: 400,
        name: 'ValidationError',
      });
      expect(await office.rest('put', `/api/speeches/${documentId}?status=draft`, { embargoedUntil: until })).toMatch(
        /instant/,
      );
    },
  );

  test('of a text that is not there is a 404', async () => {
    expect((await office.send('put', '/api/publications/speech/nowhere/en/embargo', { until: noon })).status).toBe(404);
    expect((await office.send('put', '/api/publications/poem/nowhere/en/embargo', { until: noon })).status).toBe(404);
  });

  test('needs a token', async () => {
    const { documentId } = await draft(office.strapi, uid, speech('Whose embargo'));
    const address = `/api/publications/speech/${documentId}/en/embargo`;
    expect((await office.anyone.put(address).send({ until: noon })).status).toBe(403);
  });
});

describe('who may end one sooner', () => {
  const later = '2031-03-06T12:00:00.000Z';
  const sooner = '2031-03-04T12:00:00.000Z';
  const ended = '2031-02-01T12:00:00.000Z';
  const cases: readonly (readonly [string, string | null, boolean, string])[] = [
    ['moves it later', later, true, 'embargo'],
    ['shortens it', sooner, false, 'shorten-embargo'],
    ['sets it to a time gone by', ended, false, 'lift-embargo'],
    ['takes it away', null, false, 'lift-embargo'],
  ];

  test.each(cases)(
    'a press officer %s (until %s): allowed %p; an editor may, and it is recorded as %s',
    async (_what, until, isAllowed, action) => {
      const officer = await signIn(office.chancery, 'chancery-press-officer');
      const chief = await signIn(office.chancery, 'chancery-editor');
      for (const [hand, mayDo] of [
        [officer, isAllowed],
        [chief, true],
      ] as const) {
        const { documentId } = await draft(office.strapi, uid, speech('Whose hand', { embargoedUntil: noon }));
        const address = `/content-manager/collection-types/${uid}/${documentId}?locale=en`;
        const { body } = await office.anyone
          .put(address)
          .set('Authorization', hand.authorization)
          .send(speech('Whose hand', { embargoedUntil: until }));
        const said = body.error?.message ?? 'saved';
        expect(said).toBe(
          mayDo
            ? 'saved'
            : 'Only an editor may shorten or lift the embargo until 2031-03-05 12:00 (+00:00, Europe/London).',
        );
        const stored = await office.rows().findOne({ where: { documentId } });
        expect(stored.embargoedUntil).toBe(mayDo ? until : noon);
        const acts = await office.strapi.db
          .query('api::record.record' as typeof uid)
          .findMany({ where: { subjectId: documentId } as never });
        expect(acts.map((act: object) => act)).toMatchObject(mayDo ? [{ action, actorId: String(hand.id) }] : []);
      }
    },
  );

  test('a reason is kept with the act', async () => {
    const { documentId } = await draft(office.strapi, uid, speech('For a reason', { embargoedUntil: noon }));
    const chief = await signIn(office.chancery, 'chancery-editor');
    const { status } = await office.anyone
      .put(`/chancery/publications/speech/${documentId}/en/embargo`)
      .set('Authorization', chief.authorization)
      .send({ until: null, reason: 'The minister spoke early' });
    expect(status).toBe(200);
    const acts = await office.strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId } as never });
    expect(acts).toMatchObject([
      { action: 'lift-embargo', reason: 'The minister spoke early', details: { from: noon, to: null } },
    ]);
  });

  test('each language that it moves has it on the record, under its own title', async () => {
    const { documentId } = await draft(office.strapi, uid, speech('Harbour lights'));
    await office.documents().update({ documentId, locale: 'ru', data: speech('Огни гавани') as never });
    for (const until of [noon, sooner, null])
      await office.send('put', `/api/publications/speech/${documentId}/en/embargo`, { until });
    const acts = ['embargo', 'shorten-embargo', 'lift-embargo'];
    expect(await office.actsOf(documentId)).toEqual(
      acts.flatMap((act) => [
        [documentId, 'en', 'Harbour lights', act],
        [documentId, 'ru', 'Огни гавани', act],
      ]),
    );
  });

  test('a preview that was shown before it was set or made longer is counted out, and no other', async () => {
    const { documentId } = await draft(office.strapi, uid, speech('How often'));
    const counted = [];
    for (const until of [noon, later, sooner, null, noon, noon]) {
      await office.send('put', `/api/publications/speech/${documentId}/en/embargo`, { until });
      const { tightenings } = await office.strapi.db
        .query('api::embargo.embargo' as typeof uid)
        .findOne({ where: { publicationId: documentId } as never });
      counted.push(tightenings);
    }
    expect(counted).toEqual([1, 2, 2, 2, 3, 3]);
  });

  test('a translator sets none', async () => {
    const { documentId } = await draft(office.strapi, uid, speech('Not for translators'));
    const translator = await signIn(office.chancery, 'chancery-translator-ru');
    const { body } = await office.anyone
      .put(`/chancery/publications/speech/${documentId}/en/embargo`)
      .set('Authorization', translator.authorization)
      .send({ until: noon });
    expect(body.error).toMatchObject({ status: 403, message: 'Your role sets no embargoes in the locale "en".' });
  });
});

test('the schedule is refused like everybody, at once and for good, and says why and what to do', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Scheduled first'));
  const address = `/api/publications/speech/${documentId}/en/schedule`;
  const { status } = await office.send('post', address, {
    action: 'publish',
    localTime: '2031-03-04T12:00',
    timeZone: 'UTC',
  });
  expect(status).toBe(200);
  await office.send('put', `/api/publications/speech/${documentId}/en/embargo`, { until: noon });
  office.at('2031-03-04T12:00:00Z');
  expect(await fireDue(office.strapi)).toEqual(['failed']);
  expect(await fireDue(office.strapi)).toEqual([]);
  const { body } = await office.send('get', address);
  expect(body.data).toMatchObject([
    {
      ...{ state: 'failed', attempts: 1, doneAt: now(office.strapi).toISOString() },
      error: expect.stringMatching(
        /^This text is under embargo until 2031-03-05 12:00 \(\+00:00, Europe\/London\), which is later/,
      ),
    },
  ]);
  expect(await office.documents().findOne({ documentId, status: 'published' })).toBeNull();
});

test('nothing is set to go out before its embargo ends, and at its end it may', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Set too early', { embargoedUntil: noon }));
  const address = `/api/publications/speech/${documentId}/en/schedule`;
  const body = { action: 'publish', timeZone: 'Europe/London' };
  const early = await office.send('post', address, { ...body, localTime: '2031-03-05T11:59' });
  expect(early.status).toBe(403);
  expect(early.body.error.message).toMatch(
    /^This text is under embargo until 2031-03-05 12:00 \(\+00:00, Europe\/London\)/,
  );
  expect((await office.send('post', address, { ...body, localTime: '2031-03-05T12:00' })).status).toBe(200);
});
