import { useEffect, useState } from 'react';
import { backendUrl } from '../kit/backend-url';
import { useAsk } from '../kit/use-answer';

export interface ShownVersion {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly status: 'draft' | 'published';
  /** Another text after each saving. */
  readonly state: string;
}

export type PageAddress = { readonly src: string; readonly key: string } | 'asking' | 'failed';

/** The address of the saved text's page, asked for anew after each saving; signed where the text is a draft. */
export function usePageAddress(version: ShownVersion, locale: string | undefined, attempt: number): PageAddress {
  const ask = useAsk();
  const { model, documentId, status, state } = version;
  const [address, setAddress] = useState<PageAddress>('asking');
  useEffect(() => {
    if (documentId === undefined || locale === undefined) return undefined;
    let isShown = true;
    const show = (next: PageAddress) => {
      if (isShown) setAddress(next);
    };
    const query = new URLSearchParams({ documentId, locale, status });
    ask<{ url?: string } | undefined>(`/content-manager/preview/url/${model}?${query}`).then(
      (answer) => show(addressOf(answer?.url, `${attempt} ${state}`)),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [ask, model, documentId, locale, status, state, attempt]);
  return address;
}

/** On the panel's own origin, whatever the site is called outside: browsers show no frame of another. */
function addressOf(url: string | undefined, key: string): PageAddress {
  if (!url) return 'failed';
  const { pathname, search } = new URL(url, window.location.href);
  return { src: backendUrl() + pathname + search, key };
}
