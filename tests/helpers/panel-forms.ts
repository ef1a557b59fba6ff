/** Forms as the panel opens and sends them, without a browser. */
import type { Admin } from './admins';
import type { Chancery } from './chancery';

export type Tags = Readonly<Record<string, string>>;

export interface Form {
  readonly tags: Tags;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Sending {
  readonly locale?: string;
  readonly type?: string;
  readonly act?: 'publish' | 'discard' | 'unpublish';
}

export type Forms = ReturnType<typeof formsOf>;

export function formsOf({ anyone }: Chancery) {
  return {
    async open(who: Admin, documentId: string, locale = 'en', type = speechUid): Promise<Form> {
      const { status, body } = await anyone
        .get(`${pathOf(type, documentId)}?locale=${locale}`)
        .set('Authorization', who.authorization);
      expect(status).toBe(200);
      return { tags: body.meta.fieldTags, data: body.data };
    },
    async send(who: Admin, documentId: string, body: object, { locale = 'en', type = speechUid, act }: Sending = {}) {
      const address = `${pathOf(type, documentId)}${act ? `/actions/${act}` : ''}?locale=${locale}`;
      return anyone[act ? 'post' : 'put'](address).set('Authorization', who.authorization).send(body);
    },
    /** What a form sends of which it has changed these fields. */
    changed: ({ tags }: Form, data: object) => ({ ...data, __basedOn: tags }),
  };
}

const speechUid = 'api::speech.speech';

function pathOf(type: string, documentId: string): string {
  const isSingle = type === 'api::office.office';
  return isSingle ? `/content-manager/single-types/${type}` : `/content-manager/collection-types/${type}/${documentId}`;
}
