import type { Contact } from '../public/office';
import { html, nothing, optional, type Html } from './html';
import { phoneHref } from './phone-href';
import { wordsOf } from './words/words-of';

export function renderContacts(contacts: readonly Contact[], locale: string): Html {
  if (contacts.length === 0) return nothing;
  return html`<section class="contacts" aria-labelledby="contacts">
    <h2 id="contacts" class="visually-hidden">${wordsOf(locale).contacts}</h2>
    ${contacts.map(renderContact)}
  </section>`;
}

function renderContact({ purpose, phones, email, hours }: Contact): Html {
  return html`<div class="contact">
    <h3 class="contact-purpose">${purpose}</h3>
    <ul role="list">
      ${phones.map((phone) => html`<li>${renderPhone(phone)}</li>`)}
      ${optional(
        email,
        (address) =>
          html`<li>
            <a href="mailto:${address}"><bdi dir="ltr">${address}</bdi></a>
          </li>`,
      )}
      ${optional(hours, (text) => html`<li class="contact-hours">${text}</li>`)}
    </ul>
  </div>`;
}

/** Numbers are written from left to right in right-to-left text too: https://www.w3.org/International/articles/inline-bidi-markup/ */
function renderPhone(phone: string): Html {
  const number = html`<bdi dir="ltr">${phone}</bdi>`;
  const href = phoneHref(phone);
  return href === null ? number : html`<a href="${href}">${number}</a>`;
}
