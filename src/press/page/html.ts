import html, { safe } from 'escape-html-template-tag';

export { html };

export type Html = ReturnType<typeof html>;

export const nothing: Html = safe('');

/** What `render` makes of the value, or nothing where there is no value. */
export function optional<Value>(value: Value | null | undefined | '', render: (value: Value) => Html): Html {
  return value === null || value === undefined || value === '' ? nothing : render(value);
}

/** ` attribute="value"`, with the space before it, or nothing where there is no value. The name is a literal of the caller. */
export function attribute(name: string, value: string | null | undefined): Html {
  return optional(value, (text) => html` ${safe(name)}="${text}"`);
}

/** A text with its line breaks. */
export function withLineBreaks(text: string): Html[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
}
