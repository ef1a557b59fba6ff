import { useState } from 'react';

/**
 * Gives the focus back to where it was when a dialog opened, as its `onCloseAutoFocus`: Radix gives it to the dialog's
 * trigger, and to nothing where it has none. What has opened it may go once the act is done; then what it stood in takes
 * the focus, so that the next key does not begin at the top of the page.
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  const [place] = useState(() => opener?.closest<HTMLElement>('aside, form, main') ?? null);
  return (event) => {
    event.preventDefault();
    opener?.focus();
    if (place === null) return;
    if (document.activeElement === document.body) focusPlace(place);
    else followFocus(place);
  };
}

/** Until the focus goes elsewhere: what has it is taken away once the server has answered. */
function followFocus(place: HTMLElement): void {
  const watch = new MutationObserver(() => {
    if (document.activeElement !== document.body) return;
    watch.disconnect();
    focusPlace(place);
  });
  watch.observe(place, { childList: true, subtree: true });
  document.addEventListener('focusin', () => watch.disconnect(), { once: true });
}

function focusPlace(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
