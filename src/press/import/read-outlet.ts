import type { TitleWords } from './languages/titles/title-words';

export interface Outlet {
  readonly outlet: string | null;
  readonly programme: string | null;
}

/** Where an interview was given or an article appeared, in what of the title stands behind the byline. */
export function readOutlet(behind: string, kind: 'interview' | 'article', words: TitleWords): Outlet {
  for (const pattern of words.outlets[kind] ?? []) {
    const { outlet, programme } = pattern.exec(behind)?.groups ?? {};
    if (outlet === undefined && programme === undefined) continue;
    return { outlet: bareName(outlet, words), programme: bareName(programme, words) };
  }
  return { outlet: null, programme: null };
}

/** Without quotation marks and the noun for what it is: `the newspaper “Avenia Today”` → `Avenia Today`. */
function bareName(text: string | undefined, words: TitleWords): string | null {
  const bare = text
    ?.replace(words.outletNoise, '')
    .replace(/^[«“”„"]+|[»“”"]+$/g, '')
    .replace(/ (?:talk show|programme|program|show|podcast)$/u, '')
    .trim();
  return bare || null;
}
