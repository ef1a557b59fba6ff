/** A press office with an admin of each role, and what the panel's own screens are told there. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { signIn, type Admin } from './admins';
import { bootChancery, type Chancery } from './chancery';
import { clear } from './clear';
import { countQueries } from './count-queries';
import { draft, publish, speech } from './entries';
import { makeReadingRole } from './local-role';

export const uid = 'api::speech.speech';

/** Its locales are en, fr and ru. */
export class Desk {
  private constructor(
    readonly chancery: Chancery,
    private readonly admins: ReadonlyMap<string, Admin>,
  ) {}

  static async open(): Promise<Desk> {
    const chancery = await bootChancery();
    const { strapi } = chancery;
    for (const code of ['fr', 'ru']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
    const admins = new Map<string, Admin>();
    for (const [name, code] of Object.entries(await roles(strapi))) admins.set(name, await signIn(chancery, code));
    return new Desk(chancery, admins);
  }

  get strapi(): Core.Strapi {
    return this.chancery.strapi;
  }

  /** Nothing is written, and it is noon in London. */
  async empty(): Promise<void> {
    await clear(this.strapi);
    this.at('2031-03-05T12:00:00Z');
  }

  at(instant: string): void {
    setNow(this.strapi, () => new Date(instant));
  }

  get(path: string, who = 'editor') {
    const authorization = this.admins.get(who)?.authorization ?? '';
    return this.chancery.anyone.get(`/chancery/${path}`).set('Authorization', authorization);
  }

  async ask<Answer>(path: string, who?: string): Promise<Answer> {
    const { status, body } = await this.get(path, who);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.data as Answer;
  }

  /** What publishing leaves to be done afterwards is not the answer's. */
  async queriesOf(path: string): Promise<readonly string[]> {
    await whenIdle(this.strapi);
    return countQueries(this.strapi, async () => void (await this.ask(path)));
  }

  async schedule(documentId: string, action: string, localTime: string, locale = 'en'): Promise<void> {
    const { status } = await this.chancery.anyone
      .post(`/chancery/publications/speech/${documentId}/${locale}/schedule`)
      .set('Authorization', this.admins.get('editor')?.authorization ?? '')
      .send({ action, localTime, timeZone: 'Europe/London' });
    expect(status).toBe(200);
  }

  async written(title: string, more: object = {}, locale = 'en'): Promise<string> {
    return (await draft(this.strapi, uid, speech(title, { ...more }), locale)).documentId;
  }

  async publishedIn(title: string, more: object = {}, locale = 'en'): Promise<string> {
    return (await publish(this.strapi, uid, speech(title, { ...more }), locale)).documentId;
  }

  async translate(documentId: string, locale: string, status: 'draft' | 'published'): Promise<void> {
    await this.strapi.documents(uid).update({ documentId, locale, status, data: speech('Traduit') as never });
  }

  office(timeZone = 'Europe/London'): Promise<{ readonly documentId: string }> {
    return publish(this.strapi, 'api::office.office', {
      name: 'Embassy of Lindmar',
      timeZone,
      contacts: [{ purpose: 'Press' }],
      headings: { latest: 'Latest', featured: 'In focus' },
    });
  }
}

/** The office's own roles, and three that somebody might make. */
async function roles(strapi: Core.Strapi): Promise<Readonly<Record<string, string>>> {
  const both = ['en', 'fr'];
  const fields = ['title', 'embargoedUntil'];
  const isCreator = ['admin::is-creator'];
  return {
    superAdmin: 'strapi-super-admin',
    editor: editorCode,
    officer: pressOfficerCode,
    translator: translatorCode('fr'),
    frenchReader: await makeReadingRole(strapi, 'French reader', [{ uid, locales: ['fr'], fields }]),
    titleReader: await makeReadingRole(strapi, 'Title reader', [{ uid, locales: both, fields: ['title'] }]),
    ownReader: await makeReadingRole(strapi, 'Own reader', [{ uid, locales: both, fields, conditions: isCreator }]),
  };
}

export const titlesIn = ({ items }: { readonly items: readonly { readonly title: string }[] }) =>
  items.map(({ title }) => title);
