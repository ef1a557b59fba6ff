import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { entryKey } from '../newer-save/entry-request';
import { returnFocus } from '../newer-save/return-focus';
import { browserNow } from './browser-clock';
import { KeptNotice } from './KeptNotice';
import { KeptWordsDialog } from './KeptWordsDialog';
import { forgetWords, keepWords, wordsKept, type KeptWords } from './kept-words';
import { rememberPlace } from './lead-back';
import { InNoticePlace } from './NoticePlace';
import { differingWords, takenBack } from './taken-back';
import { useTypedWords } from './use-typed-words';
import type { Values } from './typed-words';

/**
 * Keeps in this browser what is typed and not saved, and offers it when the text is opened again: after a crash, a lost
 * connection, a session that has ended.
 */
export function KeepWords({ slug }: { readonly slug: string }) {
  const key = useEntryKey(slug);
  const values = useForm<Values>('KeepWords', (form) => form.values as Values);
  const setValues = useForm<(values: Values) => void>('KeepWords', (form) => form.setValues);
  const [offered, setOffered] = useState(() => offerFor(key, values));
  const [isOpen, setIsOpen] = useState(offered !== null);
  const typed = useRef<Values>({});
  const store = (fields: Values) => {
    rememberPlace(Object.keys(fields).length > 0);
    if (Object.keys(fields).length === 0) forgetWords(window.localStorage, key);
    else keepWords(window.localStorage, key, { keptAt: new Date(browserNow()).toISOString(), fields });
  };
  useTypedWords(key, {
    onTyped(fields) {
      typed.current = fields;
      store({ ...offered?.fields, ...fields });
    },
    onSaved(late) {
      typed.current = late;
      store({ ...offered?.fields, ...late });
    },
  });
  useFlushAtEnd();

  const fields = offered === null ? {} : differingWords(offered.fields, values);
  if (offered === null || Object.keys(fields).length === 0) return null;
  const close = () => {
    setIsOpen(false);
    returnFocus();
  };
  const takeBack = () => {
    setOffered(null);
    setValues(takenBack(fields, values));
    close();
  };
  const discard = () => {
    setOffered(null);
    store(typed.current);
    close();
  };
  const acts = { onTakeBack: takeBack, onDiscard: discard, onLater: close };
  return (
    <>
      <InNoticePlace>
        <KeptNotice keptAt={offered.keptAt} onOpen={() => setIsOpen(true)} />
      </InNoticePlace>
      {isOpen && <KeptWordsDialog uid={slug} keptAt={offered.keptAt} kept={fields} form={values} {...acts} />}
    </>
  );
}

function useEntryKey(slug: string): string {
  const { id, collectionType } = useParams<{ id: string; collectionType: string }>();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const entry = collectionType === 'single-types' ? null : (id ?? 'create');
  return entryKey(slug, entry, query.plugins?.i18n?.locale ?? null);
}

function offerFor(key: string, form: Values): KeptWords | null {
  const kept = wordsKept(window.localStorage, key);
  if (kept === null || Object.keys(differingWords(kept.fields, form)).length > 0) return kept;
  forgetWords(window.localStorage, key);
  return null;
}

/** The editor of blocks hands on what is typed a moment later, and at once when it loses the focus. */
function useFlushAtEnd(): void {
  useEffect(() => {
    const flush = () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, []);
}
