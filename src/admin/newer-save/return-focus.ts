const places: HTMLElement[] = [];

/** Follows where in a form the focus is: saving takes it away before anything could be asked. */
export function followFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null) return;
    if (places.at(-1) !== target) places.push(target);
    if (places.length > 2) places.shift();
  });
}

/** Puts the focus back where it was; where that takes none, as a button that is disabled by now, where it was before. */
export function returnFocus(): void {
  // The dialog closes first, and puts the focus nowhere.
  window.setTimeout(() => {
    for (const place of [...places].reverse()) {
      place.focus();
      if (document.activeElement === place) return;
    }
  });
}
