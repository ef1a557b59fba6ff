/** The people who work at one instance of the app, each by their own hand; after a restart they sign in again. */
import type { Core } from '@strapi/strapi';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn } from './admins';
import type { Chance } from './chance';
import type { Chancery } from './chancery';

export type Act = () => Promise<unknown>;

/** What is done, by the name that a failure is told with. */
export type NamedAct = readonly [name: string, act: Act];

export const lifeLocales = ['en', 'ru', 'fr', 'ar'] as const;
const words = ['Harbour', 'Lights', 'Quay', 'Порт', 'مرفأ', 'L’été'];

type Documents = Record<'create' | 'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<unknown>>;

export class PressHands {
  private constructor(
    private readonly chancery: Chancery,
    readonly chance: Chance,
    private readonly hands: Readonly<Record<'editor' | 'officer' | 'translator' | 'token', string>>,
  ) {}

  static async begin(chancery: Chancery, chance: Chance): Promise<PressHands> {
    const sign = async (code: string) => (await signIn(chancery, code)).authorization;
    return new PressHands(chancery, chance, {
      editor: await sign(editorCode),
      officer: await sign(pressOfficerCode),
      translator: await sign(translatorCode('fr')),
      token: chancery.fullAccess,
    });
  }

  get strapi(): Core.Strapi {
    return this.chancery.strapi;
  }

  documents(uid: string): Documents {
    return this.strapi.documents(uid as never) as unknown as Documents;
  }

  async ask(who: keyof PressHands['hands'], verb: 'put' | 'post' | 'delete', path: string, data: object = {}) {
    const { status, body } = await this.chancery.anyone[verb](path).set('Authorization', this.hands[who]).send(data);
    if (status >= 500) throw new Error(`${verb} ${path}: ${JSON.stringify(body)}`);
    if (status >= 400) throw new Refused(body.error?.message);
  }

  /** One of those there are. */
  async some(uid: string): Promise<string | null> {
    const rows: readonly { documentId: string }[] = await this.strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], orderBy: { id: 'asc' } });
    return rows.length === 0 ? null : this.chance.pick(rows).documentId;
  }

  /** Does it to one of those there are. */
  on(uid: string, act: (documentId: string) => Promise<unknown>): Act {
    return async () => {
      const documentId = await this.some(uid);
      return documentId === null ? undefined : act(documentId);
    };
  }

  /** Few enough that two texts often want one address. */
  title(): string {
    return `${this.chance.pick(words)} ${this.chance.below(4)}`;
  }

  date(): string {
    return `2026-0${1 + this.chance.below(9)}-1${this.chance.below(9)}`;
  }
}

/** What the house does not allow: no fault, and nothing has changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
