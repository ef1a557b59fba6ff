import { useForm } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { changedFields, isNothing } from '../newer-save/changed-fields';
import { noteUnsaved } from '../newer-save/read-drafts';
import { onSaveOutcome } from './save-outcomes';
import { onBlocksTyped, withTyped } from './follow-blocks';
import { onLineTyped, withLine } from './follow-lines';
import {
  followForm,
  firstSeen,
  unsaved,
  withLetters,
  type DrawnForm,
  type TypedWords,
  type Values,
} from './typed-words';

interface Listeners {
  /** Fields that are changed and not saved, each time that somebody has typed; none where all was taken out again. */
  onTyped(fields: Values): void;
  /** @param late what was typed while the save was on its way */
  onSaved(late: Values): void;
}

/** Follows what is typed into the form around this component, and puts back what is not saved wherever Strapi drops it. */
export function useTypedWords(key: string, listeners: Listeners): void {
  const form = useDrawnForm();
  const setValues = useForm<(values: Values) => void>('KeepWords', (form) => form.setValues);
  const followed = followedBy(setValues);
  const heard = useRef(listeners);
  heard.current = listeners;
  const tell = (fields: Values, isTakenOut: boolean) => {
    noteUnsaved(key, fields);
    const isAny = Object.keys(fields).length > 0;
    if (isAny || (isTakenOut && followed.isTold)) heard.current.onTyped(fields);
    followed.isTold = isAny;
  };

  useOutcome(key, (isSaved) => {
    followed.isSaved = isSaved;
    if (!isSaved) return;
    const late = withPending(followed)?.late ?? {};
    noteUnsaved(key, late);
    heard.current.onSaved(late);
  });
  useLetters((letter, isPending) => {
    if (isPending) followed.pending = letter;
    const words = withPending(followed);
    if (words !== undefined && !followed.isSaved) tell(unsaved(withLetters(words, letter)), true);
  });
  // Before the next letter can come: it would be typed into what Strapi shows in between.
  useLayoutEffect(() => {
    const { words = firstSeen(form), isSaved } = followed;
    if (followed.words !== undefined && isDrawn(words.last, form) && !isSaved) return;
    const isFilled = isFilledSince(words.last, form);
    const known = (isFilled && withPending(followed)) || words;
    const next = followForm(known, form, isSaved);
    followed.words = next.words;
    if (!form.isSubmitting) followed.isSaved = false;
    if (next.putBack !== undefined) setValues(next.putBack);
    if (isFilled || hasLetters(form.values, followed.pending)) delete followed.pending;
    // Whoever leaves has Strapi empty the form first: that is nobody's typing, and what is kept stays.
    const isTakenOut = words.last.initial !== form.initial;
    tell(isSaved ? { ...known.late, ...next.words.late } : unsaved(withPending(followed) ?? next.words), isTakenOut);
  });
}

function useDrawnForm(): DrawnForm {
  const initial = useForm<Values>('KeepWords', (form) => form.initialValues as Values);
  const values = useForm<Values>('KeepWords', (form) => form.values as Values);
  const isSubmitting = useForm<boolean>('KeepWords', (form) => form.isSubmitting);
  return { initial, values, isSubmitting };
}

interface Followed {
  words?: TypedWords;
  /** What was typed last into an editor of blocks, as long as the form does not have it. */
  pending?: Change;
  /** Whether what the form has sent was saved. */
  isSaved: boolean;
  /** Whether there was anything to be told of last time: what is kept of a form only looked at may be another window's. */
  isTold: boolean;
}

const followedForms = new WeakMap<object, Followed>();

/** What is known of a form stays with the form, by a function that is its own, wherever its fields are drawn anew. */
function followedBy(form: object): Followed {
  const followed = followedForms.get(form) ?? { isSaved: false, isTold: false };
  followedForms.set(form, followed);
  return followed;
}

/** The words with what the editor of blocks has not handed on yet: it is not to be lost where the form is filled under it. */
function withPending({ words, pending }: Followed): TypedWords | undefined {
  return words && pending ? withLetters(words, pending) : words;
}

function hasLetters(values: Values, letters: Change | undefined): boolean {
  return letters === undefined || Object.keys(changedFields(values, letters(values))).length === 0;
}

function isFilledSince(last: DrawnForm, form: DrawnForm): boolean {
  return last.initial !== form.initial || (last.isSubmitting && !form.isSubmitting);
}

function isDrawn(last: DrawnForm, form: DrawnForm): boolean {
  return last.initial === form.initial && last.values === form.values && last.isSubmitting === form.isSubmitting;
}

/** Hears of what the server has said to a save, before the form does. */
function useOutcome(key: string, onOutcome: (isSaved: boolean) => void): void {
  const heard = useRef(onOutcome);
  heard.current = onOutcome;
  useEffect(
    () =>
      onSaveOutcome((outcome, saving) => {
        if (saving === key) heard.current(outcome === 'saved');
      }),
    [key],
  );
}

type Change = (typed: Values) => Values;

/** Hears of each letter, before the form does. */
function useLetters(onLetter: (letter: Change, isPending: boolean) => void): void {
  const heard = useRef(onLetter);
  heard.current = onLetter;
  useEffect(() => {
    const stopLines = onLineTyped((name, value) =>
      heard.current((typed) => withLine(typed, name.split('.'), value) as Values, false),
    );
    const stopBlocks = onBlocksTyped((letters) =>
      heard.current((typed) => {
        const known = withTyped(typed, letters);
        return known === typed ? withFirstLetters(typed, letters.blocks) : known;
      }, true),
    );
    return () => {
      stopLines();
      stopBlocks();
    };
  }, []);
}

/** Of an empty text the form has nothing yet by which its editor could be known; it is the first one of the page. */
function withFirstLetters(form: Values, blocks: readonly unknown[]): Values {
  const { activeElement } = document;
  const isText = activeElement !== null && activeElement === document.querySelector('[data-slate-editor]');
  return isText && isNothing(form['body']) ? { ...form, body: blocks } : form;
}
