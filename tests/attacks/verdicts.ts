import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../src/press/publication/publication-types';
import type { Attempt } from './attempts';
import { embargoedWord, hiddenWords, strangers } from './office';
import type { Answer } from './send';

/** What is wrong with an answer, whatever was asked; null where nothing is. */
export function faultOf({ who }: Attempt, { status, text }: Answer): string | null {
  if (status === 0) return `no answer: ${text}`;
  if (status >= 500) return `${status}: ${text.slice(0, 200)}`;
  if (/\n\s+at .+:\d+:\d+/.test(text) || text.includes('node_modules')) return `a stack trace: ${text.slice(0, 200)}`;
  if (text.includes('INTERNAL_SERVER_ERROR') && faultOfCode.test(text)) return `GraphQL's 500: ${text.slice(0, 300)}`;
  const isStranger = (strangers as readonly string[]).includes(who);
  const told = isStranger ? hiddenWords.find((word) => text.includes(word)) : undefined;
  return told === undefined ? null : `tells of "${told}": ${around(text, told)}`;
}

/**
 * What GraphQL calls internal and is none of these is a rule of its own: a draft may lack what the schema promises of public
 * texts, and Apollo says so of a subscription.
 */
const faultOfCode = /"message":"(?:Internal server error|Cannot (?!return null)|[^"]* is not (?:a function|iterable))/i;

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 80), at + 80);
}

/** The ids of rows that went out although their text, or the one they were copied from, is under embargo. */
export async function publishedUnderEmbargo(strapi: Core.Strapi): Promise<readonly string[]> {
  const found: string[] = [];
  for (const uid of publicationUids) {
    const rows: readonly { readonly documentId: string }[] = await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true }, title: { $contains: embargoedWord } },
    });
    found.push(...rows.map(({ documentId }) => `${uid} ${documentId}`));
  }
  return found;
}

/** Collects what the log is told as an error: bad input is no error of the server's. */
export function listenToLog(strapi: Core.Strapi): { take(): readonly string[] } {
  let heard: string[] = [];
  const hear = (...said: readonly unknown[]): Core.Strapi['log'] => {
    heard.push(said.map((each) => (each instanceof Error ? (each.stack ?? each.message) : String(each))).join(' '));
    return strapi.log;
  };
  Object.assign(strapi.log, { error: hear });
  return {
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
