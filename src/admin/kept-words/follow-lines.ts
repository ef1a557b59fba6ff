type Listener = (name: string, value: string) => void;

/**
 * Calls at every letter that is typed into a line of the form, before Strapi's own state has gone round: a tab that dies in
 * between takes the letter with it. Dates, choices and the like are typed in another form than they are kept in, and wait.
 *
 * @returns how to stop
 */
export function onLineTyped(listener: Listener): () => void {
  const hear = ({ target }: Event) => {
    if (!isLine(target) || target.form === null || target.closest('[role="dialog"]') !== null) return;
    if (target.name !== '' && target.getAttribute('role') !== 'combobox') listener(target.name, target.value);
  };
  document.addEventListener('input', hear, true);
  return () => document.removeEventListener('input', hear, true);
}

/** Where text is typed as it is kept. */
export function isLine(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'text';
}

/** The form with this text in the field of that name; itself where the field holds no text, or is not there. */
export function withLine(form: unknown, [name = '', ...rest]: readonly string[], value: string): unknown {
  if (typeof form !== 'object' || form === null) return form;
  const before = (form as Readonly<Record<string, unknown>>)[name];
  if (rest.length === 0 && before !== undefined && before !== null && typeof before !== 'string') return form;
  const after = rest.length === 0 ? value : withLine(before, rest, value);
  if (after === before) return form;
  if (Array.isArray(form)) return form.map((each: unknown, index) => (String(index) === name ? after : each));
  return { ...form, [name]: after };
}
