import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SlugAnswer } from '../../press/authoring/slug-answer';
import { useAsk } from '../kit/use-answer';
import type { EditedText, TextValues } from './text-form';

export type ForetoldSlug = SlugAnswer | 'asking' | 'failed';

const PAUSE_MS = 400;

/** The address that the text would be given if saved now, asked for when whoever writes pauses. */
export function useForetoldSlug(
  { type, documentId }: EditedText,
  locale: string | undefined,
  { title, slug, date }: TextValues,
): ForetoldSlug {
  const ask = useAsk();
  const [answer, setAnswer] = useState<ForetoldSlug>('asking');
  const query = new URLSearchParams({ title: title ?? '', slug: slug ?? '', date: date ?? '' });
  if (documentId) query.set('documentId', documentId);
  const question = useDebounce(`/chancery/slugs/${type}/${locale ?? ''}?${query}`, PAUSE_MS);
  const isKnown = locale !== undefined;
  useEffect(() => {
    if (!isKnown) return undefined;
    let isShown = true;
    const show = (next: ForetoldSlug) => {
      if (isShown) setAnswer(next);
    };
    ask<SlugAnswer>(question).then(show, () => show('failed'));
    return () => {
      isShown = false;
    };
  }, [ask, question, isKnown]);
  return answer;
}
