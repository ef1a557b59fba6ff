import { useEffect, useState } from 'react';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { useAsk, type Ask } from '../kit/use-answer';
import type { ListRow } from './list-layout';

/**
 * The documents among these rows of a list, all of one language, that are withdrawn in it; none until it is known. All that
 * appear together, in cells of their own or ticked, are asked about in one request.
 */
export function useWithdrawn(model: string, rows: readonly ListRow[]): ReadonlySet<string> {
  const ask = useAsk();
  const [withdrawn, setWithdrawn] = useState<ReadonlySet<string>>(nothing);
  const type = publicationTypeOf(model);
  const locale = rows[0]?.locale;
  const wanted = rows.map(({ documentId }) => documentId).join(',');
  useEffect(() => {
    if (type === undefined || typeof locale !== 'string' || wanted === '') return;
    let isShown = true;
    withOthers(ask, { type, locale }, wanted.split(',')).then(
      (documentIds) => isShown && setWithdrawn(new Set(documentIds)),
      // The list is of use without it, and says so itself where the server cannot be reached; and that refuses all the same.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [ask, type, locale, wanted]);
  return withdrawn;
}

const nothing: ReadonlySet<string> = new Set();

interface List {
  readonly type: string;
  readonly locale: string;
}

interface Question {
  readonly documentIds: Set<string>;
  readonly answer: Promise<readonly string[]>;
}

const questions = new Map<string, Question>();

/** Effects of one drawing run in one task, so a microtask later all rows have joined. */
function withOthers(ask: Ask, list: List, documentIds: readonly string[]): Promise<readonly string[]> {
  const question = questions.get(keyOf(list)) ?? openQuestion(ask, list);
  for (const documentId of documentIds) question.documentIds.add(documentId);
  return question.answer;
}

function openQuestion(ask: Ask, list: List): Question {
  const documentIds = new Set<string>();
  const answer = Promise.resolve().then(() => {
    questions.delete(keyOf(list));
    return ask<readonly string[]>('/chancery/withdrawn', { ...list, documentIds: [...documentIds].join(',') });
  });
  const question = { documentIds, answer };
  questions.set(keyOf(list), question);
  return question;
}

function keyOf({ type, locale }: List): string {
  return `${type} ${locale}`;
}
