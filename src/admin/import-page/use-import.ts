import { FetchError, useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { FileAnswer, ImportAnswer, ImportQuestion } from '../../press/filing/import-answer';
import { everythingNew, type ChosenThings } from './chosen-things';

export type ImportStage =
  | { readonly name: 'choosing'; readonly refusal: Refusal | null }
  | { readonly name: 'reading' }
  | { readonly name: 'read'; readonly report: readonly FileAnswer[]; readonly chosen: ChosenThings }
  | { readonly name: 'filing'; readonly done: number; readonly total: number }
  | { readonly name: 'filed'; readonly report: readonly FileAnswer[] };

/** The server's own sentence; null where it could not be reached. */
export interface Refusal {
  readonly sentence: string | null;
}

/** From files to a report of what they say, and from there to what was filed. */
export function useImport() {
  const { post } = useFetchClient();
  const [stage, setStage] = useState<ImportStage>({ name: 'choosing', refusal: null });
  const alone = useOneAtATime();

  const ask = async (files: readonly File[], question: ImportQuestion): Promise<readonly FileAnswer[]> => {
    const form = new FormData();
    files.forEach((file, index) => form.append(`files.${index}`, file, file.name));
    form.append('request', JSON.stringify(question));
    return (await post<{ data: ImportAnswer }>('/chancery/imports', form)).data.data.files;
  };

  const read = (files: readonly File[], locale: string | null) =>
    alone(async () => {
      setStage({ name: 'reading' });
      try {
        const report = await ask(files, { locale, isDryRun: true });
        setStage({ name: 'read', report, chosen: everythingNew(report) });
      } catch (error) {
        setStage({ name: 'choosing', refusal: refusalOf(error) });
      }
    });

  const file = (files: readonly File[], locale: string | null, chosen: ChosenThings) =>
    alone(async () => {
      const wanted = files.flatMap((each, index) => (chosen[index]?.size ? [{ each, keys: [...chosen[index]] }] : []));
      const report: FileAnswer[] = [];
      // One by one, as the importer itself does: each is a transaction of its own, and the bar can move.
      for (const [done, { each, keys }] of wanted.entries()) {
        setStage({ name: 'filing', done, total: wanted.length });
        const answer = ask([each], { locale, isDryRun: false, chosen: [keys] });
        report.push(...(await answer.catch((error: unknown) => [failed(each, error)])));
      }
      setStage({ name: 'filed', report });
    });

  return { stage, setStage, read, file };
}

/** Work that is not begun while other work is under way. */
function useOneAtATime(): (work: () => Promise<void>) => Promise<void> {
  // State is seen by the next render only; a second click may come before it.
  const isBusy = useRef(false);
  return async (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work().finally(() => {
      isBusy.current = false;
    });
  };
}

function failed({ name }: File, error: unknown): FileAnswer {
  return { kind: 'failed', file: name, reason: refusalOf(error).sentence ?? '' };
}

function refusalOf(error: unknown): Refusal {
  return { sentence: error instanceof FetchError && error.response ? error.message : null };
}
