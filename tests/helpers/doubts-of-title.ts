import { readTitle } from '../../src/press/import/read-title';
import { titleDoubts } from '../../src/press/import/doubts/title-doubts';
import type { ReadPublication } from '../../src/press/import/saved-page';
import { readPublicationOf } from './read-publication';

/** What of a title is doubtful: each doubt’s code, with what it quotes but the title itself. */
export function doubtsOfTitle(title: string, locale: string, own: Partial<ReadPublication> = {}): readonly string[] {
  const publication = readPublicationOf({ ...readTitle(title, locale).info, title, ...own });
  const notes = titleDoubts(publication, locale);
  expect(notes.every(({ line }) => line === publication.line)).toBe(true);
  return notes.map(({ said: { code = '', ...values } = {} }) => {
    const quoted = Object.values(values).filter((value) => value !== title);
    return [code.replace('doubt.', ''), ...quoted].join(' ');
  });
}
