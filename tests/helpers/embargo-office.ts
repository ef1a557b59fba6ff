/** An office of two languages that has embargoes: its clock, which the tests set, and how its speeches are written and read. */
import { setNow } from '../../src/desk/clock/now';
import { signIn, type Admin } from './admins';
import { bootChancery, type Chancery } from './chancery';
import { publish } from './entries';

export const uid = 'api::speech.speech';
export const noon = '2031-03-05T12:00:00.000Z';
export const refusal =
  'This text is under embargo until 2031-03-05 12:00 (+00:00, Europe/London) and cannot be published before.';

export class EmbargoOffice {
  private constructor(
    readonly chancery: Chancery,
    readonly editor: Admin,
  ) {}

  static async begin(): Promise<EmbargoOffice> {
    const chancery = await bootChancery();
    const { strapi } = chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
    await publish(strapi, 'api::office.office', { name: 'The office', timeZone: 'Europe/London' });
    return new EmbargoOffice(chancery, await signIn(chancery, 'strapi-super-admin'));
  }

  get strapi() {
    return this.chancery.strapi;
  }

  get anyone() {
    return this.chancery.anyone;
  }

  at(instant: string): void {
    setNow(this.strapi, () => new Date(instant));
  }

  documents() {
    return this.strapi.documents(uid);
  }

  rows() {
    return this.strapi.db.query(uid);
  }

  async send(method: 'get' | 'post' | 'put' | 'delete', address: string, body?: object) {
    return this.anyone[method](address).set('Authorization', this.chancery.fullAccess).send(body);
  }

  /** Sends what a text says over REST, and says what it was told. */
  async rest(method: 'post' | 'put', address: string, data: object): Promise<string> {
    const { body } = await this.send(method, address, { data });
    return String(body.error?.message ?? 'published');
  }

  /** Which acts are on the record, in the order in which they were done. */
  async actsOf(subjectId: unknown): Promise<readonly unknown[]> {
    const acts: readonly Record<string, unknown>[] = await this.strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId } as never, orderBy: { id: 'asc' } });
    return acts.map((act) => ['subjectId', 'subjectLocale', 'subjectTitle', 'action'].map((name) => act[name]));
  }
}

/** What a road below HTTP says. */
export async function inside(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => 'published',
    (error: Error) => error.message,
  );
}
