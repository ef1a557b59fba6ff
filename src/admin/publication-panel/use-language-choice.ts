import { useState } from 'react';
import type { LanguageState } from '../../press/panel/publication-state';
import type { Schedule } from '../../press/schedule/schedule';
import {
  choicesFor,
  exceptionsOf,
  leftOutOf,
  touchedBy,
  type LanguageAct,
  type LanguageChoice,
} from './language-choices';
import type { OpenPublication } from './use-publication';

/** What is ticked in a dialog. */
export interface ChosenLanguages {
  readonly act: LanguageAct;
  readonly isEditor: boolean;
  readonly choices: readonly LanguageChoice[];
  readonly touched: readonly LanguageState[];
  readonly leftOut: readonly LanguageState[];
  /** Locales that the request leaves out by name. */
  readonly except: readonly string[];
  isTicked(locale: string): boolean;
  tick(locale: string, isTicked: boolean): void;
}

/** Which languages an act will touch: all, until somebody unticks one; one that is begun meanwhile is ticked. */
export function useLanguageChoice(act: LanguageAct, { state }: OpenPublication, cancelled?: Schedule): ChosenLanguages {
  const { isEditor } = state.setting;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const choices = choicesFor(act, state.languages, { isEditor, cancelled });
  const touched = touchedBy(choices, unticked);
  return {
    act,
    isEditor,
    choices,
    touched,
    leftOut: leftOutOf(choices, unticked),
    except: exceptionsOf(choices, unticked),
    isTicked: (locale) => touched.some((language) => language.locale === locale),
    tick: (locale, isTicked) =>
      setUnticked(
        (before) => new Set(isTicked ? [...before].filter((other) => other !== locale) : [...before, locale]),
      ),
  };
}
