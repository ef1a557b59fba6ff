/** What an editor approves is what he has read, and what waits for him is told in the calendar. */
import type { Calendar } from '../../src/press/calendar/calendar';
import type { PublicationState } from '../../src/press/panel/publication-state';
import { signIn, type Admin } from '../helpers/admins';
import { editorCode, pressOfficerCode } from '../../src/desk/rights/role-codes';
import { Desk, uid } from '../helpers/desk';
import { speech } from '../helpers/entries';

describe('a text that was changed after it was scheduled', () => {
  let desk: Desk;
  let editor: Admin;
  let officer: Admin;
  let documentId: string;

  beforeAll(async () => {
    desk = await Desk.open();
    editor = await signIn(desk.chancery, editorCode);
    officer = await signIn(desk.chancery, pressOfficerCode);
  });
  afterAll(() => desk.chancery.stop());

  beforeEach(async () => {
    await desk.empty();
    await desk.office();
    documentId = await desk.written('Harbour lights');
    await desk.schedule(documentId, 'publish', '2031-03-07T09:00');
  });

  const stateFor = (who: string) => desk.ask<PublicationState>(`publications/speech/${documentId}/en`, who);

  async function save(place: string): Promise<void> {
    const { status } = await desk.chancery.anyone
      .put(`/content-manager/collection-types/${uid}/${documentId}?locale=en`)
      .set('Authorization', officer.authorization)
      .send(speech('Harbour lights', { place }));
    expect(status).toBe(200);
  }

  async function approve(body: object) {
    const [schedule] = (await stateFor('editor')).pending;
    const answer = await desk.chancery.anyone
      .post(`/chancery/publications/speech/${documentId}/en/schedule/${schedule?.id}/approval`)
      .set('Authorization', editor.authorization)
      .send(body);
    return [answer.status, answer.body.error?.message ?? answer.body.data.approval];
  }

  async function isHeld(): Promise<boolean | undefined> {
    const { items } = await desk.ask<Calendar>('calendar?from=2031-03-01&to=2031-03-31');
    return items.find(({ kind }) => kind === 'planned')?.isHeld;
  }

  test('is told to the editor with the time at which it was saved, and to the officer before he saves', async () => {
    expect((await stateFor('officer')).may).toMatchObject({ savesKeepApproval: false, approve: false });
    expect((await stateFor('editor')).may).toMatchObject({ savesKeepApproval: true, approve: true });
    expect(await isHeld()).toBe(false);
    const before = (await stateFor('editor')).savedAt ?? '';
    await save('Port Lindmar');
    const state = await stateFor('editor');
    expect(state.pending).toMatchObject([{ approval: 'changed' }]);
    expect((state.savedAt ?? '') > before).toBe(true);
    expect(await isHeld()).toBe(true);
  });

  test('is approved as it was read', async () => {
    await save('Port Lindmar');
    const { savedAt } = await stateFor('editor');
    expect(await approve({ savedAt })).toEqual([200, 'approved']);
    expect(await isHeld()).toBe(false);
  });

  test('is approved as it was read, whatever was saved of another text or language meanwhile', async () => {
    const other = documentId;
    documentId = await desk.written('Second');
    await desk.schedule(documentId, 'publish', '2031-03-07T09:00');
    await save('Port Lindmar');
    const { savedAt } = await stateFor('editor');
    await desk.strapi.documents(uid).update({ documentId: other, locale: 'en', data: { place: 'Elsewhere' } });
    await desk.translate(documentId, 'fr', 'draft');
    expect(await approve({ savedAt })).toEqual([200, 'approved']);
  });

  test('is not there to be approved once its draft is gone', async () => {
    await save('Port Lindmar');
    const { savedAt, pending } = await stateFor('editor');
    await desk.strapi.db.connection('speeches').where({ document_id: documentId }).delete();
    const { status } = await desk.chancery.anyone
      .post(`/chancery/publications/speech/${documentId}/en/schedule/${pending[0]?.id}/approval`)
      .set('Authorization', editor.authorization)
      .send({ savedAt });
    expect(status).toBe(404);
  });

  test('is not approved by whoever has read what stood there before', async () => {
    await save('Port Lindmar');
    const { savedAt } = await stateFor('editor');
    await save('Lindmar Sound');
    expect(await approve({ savedAt })).toEqual([
      400,
      'This text was saved again meanwhile: read it before you approve it.',
    ]);
    expect((await stateFor('editor')).pending).toMatchObject([{ approval: 'changed' }]);
  });

  test.each([['noon'], ['2031-03-05T12:00'], [5], [{}]])(
    'is not approved as of %j, which is no instant',
    async (savedAt) => {
      expect(await approve({ savedAt })).toEqual([
        400,
        '"savedAt" is the instant at which the text was saved that is approved.',
      ]);
    },
  );

  test('is approved without a word of when, where a system has no form', async () => {
    await save('Port Lindmar');
    expect(await approve({})).toEqual([200, 'approved']);
  });

  test('says of each language what the role allows in it', async () => {
    await desk.translate(documentId, 'fr', 'draft');
    const rights = async (who: string) => (await stateFor(who)).languages.map(({ locale, may }) => [locale, may]);
    expect(await rights('editor')).toEqual([
      ['en', { embargo: true, publish: true }],
      ['fr', { embargo: true, publish: true }],
    ]);
    expect(await rights('officer')).toEqual([
      ['en', { embargo: true, publish: false }],
      ['fr', { embargo: true, publish: false }],
    ]);
    expect(await rights('translator')).toEqual([
      ['en', { embargo: false, publish: false }],
      ['fr', { embargo: false, publish: false }],
    ]);
  });
});
