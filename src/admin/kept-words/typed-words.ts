import { changedFields } from '../newer-save/changed-fields';

export type Values = Readonly<Record<string, unknown>>;

/** A form as it is drawn. */
export interface DrawnForm {
  readonly initial: Values;
  readonly values: Values;
  readonly isSubmitting: boolean;
}

/** What is known of the words that somebody has typed into a form. */
export interface TypedWords {
  /** What the form was filled from when they were typed; and with them. */
  readonly base: Values;
  readonly typed: Values;
  /** What was typed while a save was on its way. */
  readonly late: Values;
  readonly last: DrawnForm;
}

/** A form that is followed from now on; what it holds beside what it was filled from was typed before. */
export function firstSeen(form: DrawnForm): TypedWords {
  return { base: form.initial, typed: form.values, late: {}, last: form };
}

/** The fields that somebody has changed and that are not saved. */
export function unsaved({ base, typed, late }: TypedWords): Values {
  return { ...changedFields(base, typed), ...late };
}

/** The words with a letter more, which the form has not shown yet. */
export function withLetters(words: TypedWords, change: (typed: Values) => Values): TypedWords {
  const { typed, late, last } = words;
  const before = { ...typed, ...late };
  const letters = changedFields(before, change(before));
  if (!last.isSubmitting) return { ...words, typed: { ...typed, ...letters }, late: without(late, letters) };
  return { ...words, late: { ...late, ...letters } };
}

/**
 * Follows a form from one drawing to the next. Strapi 5.54 shows an entry as saved while it waits for the answer, goes back
 * to what is stored where it is refused, and fills the form anew whenever the entry is read anew; what was typed is lost
 * each time. What is not saved is to be put back: over what is stored now, so that a colleague's words stay in all other
 * fields.
 *
 * @param isSaved whether what the form has sent was saved
 * @returns what the form is to hold, where that is something else than it does
 */
export function followForm(words: TypedWords, form: DrawnForm, isSaved: boolean): Followed {
  const { last } = words;
  const isFilledAnew = form.initial !== last.initial;
  const isTyped = !isFilledAnew && form.values !== last.values;
  if (form.isSubmitting) {
    const late = isTyped ? changedFields(last.values, form.values) : typedAtOnce(last, form);
    return { words: { ...words, late: { ...words.late, ...late }, last: form } };
  }
  if (isSaved) return withLateWords(words, form);
  if (last.isSubmitting) {
    const mine = { ...unsaved(words), ...typedAtOnce(last, form) };
    return isIn(mine, form.values) ? { words: { ...words, last: form } } : putBack(words, form, mine);
  }
  if (isFilledAnew) return withWords(words, form);
  return {
    words: isTyped ? { base: form.initial, typed: form.values, late: {}, last: form } : { ...words, last: form },
  };
}

interface Followed {
  readonly words: TypedWords;
  readonly putBack?: Values;
}

/** What was typed in the very moment in which Strapi has filled the form: it is neither what stood there nor what was read. */
function typedAtOnce(last: DrawnForm, form: DrawnForm): Values {
  if (form.values === last.values || form.values === form.initial) return {};
  const notRead = changedFields(form.initial, form.values);
  return Object.fromEntries(
    Object.entries(changedFields(last.values, form.values)).filter(([name]) => name in notRead),
  );
}

/** Saved: only what was typed while the save was on its way is left, over what the form was filled from last. */
function withLateWords({ late, last }: TypedWords, form: DrawnForm): Followed {
  const mine = { ...late, ...typedAtOnce(last, form) };
  if (isIn(mine, form.values)) return { words: { base: form.initial, typed: form.values, late: {}, last: form } };
  return over(form, mine);
}

/** The words over what the form has just been filled from, or is about to be: it knows that a drawing before it shows it. */
function withWords(words: TypedWords, form: DrawnForm): Followed {
  const followed = over(form, { ...unsaved(words), ...typedAtOnce(words.last, form) });
  if (!isIn(followed.words.typed, form.values)) return followed;
  return { words: { ...followed.words, typed: form.values, last: form } };
}

function over(form: DrawnForm, mine: Values): Followed & { readonly putBack: Values } {
  const values = { ...form.initial, ...mine };
  return { words: { base: form.initial, typed: values, late: {}, last: { ...form, values } }, putBack: values };
}

/** As long as Strapi has not gone back to what is stored, what the words were typed over is not what the form shows. */
function putBack(words: TypedWords, form: DrawnForm, mine: Values): Followed {
  const values = { ...form.initial, ...mine };
  return { words: { ...words, last: { ...form, values } }, putBack: values };
}

function without(late: Values, letters: Values): Values {
  return Object.fromEntries(Object.entries(late).filter(([name]) => !(name in letters)));
}

function isIn(mine: Values, values: Values): boolean {
  return Object.keys(changedFields(values, mine)).length === 0;
}
