import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { publicationTypeOf } from '../../press/publication-types';
import type { ListRow } from './list-layout';

/** Whether a listed text is withdrawn in its language. All rows that appear together are asked about in one request. */
export function useIsWithdrawn(model: string, { documentId, locale }: ListRow): boolean {
  const { get } = useFetchClient();
  const [isWithdrawn, setWithdrawn] = useState(false);
  useEffect(() => {
    const type = publicationTypeOf(model);
    if (type === undefined || typeof locale !== 'string') return;
    let isShown = true;
    const ask = async (documentIds: readonly string[]) => {
      const params = { type, locale, documentIds: documentIds.join(',') };
      return (await get<{ data: readonly string[] }>('/chancery/withdrawn', { params })).data.data;
    };
    withOthers(`${type} ${locale}`, documentId, ask).then(
      (withdrawn) => isShown && setWithdrawn(withdrawn.includes(documentId)),
      // The list is of use without it, and says so itself where the server cannot be reached.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [get, model, documentId, locale]);
  return isWithdrawn;
}

interface Question {
  readonly documentIds: Set<string>;
  readonly answer: Promise<readonly string[]>;
}

const questions = new Map<string, Question>();

/** Effects of one drawing run in one task, so a microtask later all rows have joined. */
function withOthers(
  list: string,
  documentId: string,
  ask: (documentIds: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const question = questions.get(list) ?? openQuestion(list, ask);
  question.documentIds.add(documentId);
  return question.answer;
}

function openQuestion(list: string, ask: (documentIds: readonly string[]) => Promise<readonly string[]>): Question {
  const documentIds = new Set<string>();
  const answer = Promise.resolve().then(() => {
    questions.delete(list);
    return ask([...documentIds]);
  });
  const question = { documentIds, answer };
  questions.set(list, question);
  return question;
}
