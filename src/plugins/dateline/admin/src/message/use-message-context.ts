import { unstable_useContentManagerContext, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { counterSource, type CounterSource } from './counter-source';

interface MessageContext {
  /** The entry's language; undefined until it is known. */
  readonly locale: string | undefined;
  /** Undefined where the type opts in to no counter with this message. */
  readonly source: CounterSource | undefined;
}

/** What a message's field needs of the entry that it stands in. */
export function useMessageContext(name: string, defaultLocale: string | undefined): MessageContext {
  const values: object = useForm('MessageInput', (form) => form.values);
  const { contentType, components } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const asked = query.plugins?.i18n?.locale ?? ('locale' in values ? values.locale : undefined);
  const locale = typeof asked === 'string' && asked !== '' ? asked : defaultLocale;
  const found = counterSource(name, values, contentType, components);
  const { since, until, timeZone } = found ?? {};
  const isFound = found !== undefined;
  // The same source as long as it says the same, whatever else is typed into the form.
  const source = useMemo(() => (isFound ? { since, until, timeZone } : undefined), [isFound, since, until, timeZone]);
  return { locale, source };
}
