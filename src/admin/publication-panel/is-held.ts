import type { LanguageState } from '../../press/panel/publication-state';
import type { Schedule } from '../../press/schedule/schedule';

/** What is set to happen and will not, until an editor approves the text anew. */
export function heldIn({ pending }: Pick<LanguageState, 'pending'>): readonly Schedule[] {
  return pending.filter(({ approval }) => approval !== 'approved');
}

/** What is set to happen and will not, until what is in its way is mended. */
export function stoppedIn({ pending }: Pick<LanguageState, 'pending'>) {
  return pending.flatMap((schedule) => {
    const { obstacle } = schedule;
    return obstacle === null ? [] : [{ ...schedule, obstacle }];
  });
}

export function isHeld(language: Pick<LanguageState, 'pending'>): boolean {
  return heldIn(language).length > 0 || stoppedIn(language).length > 0;
}
