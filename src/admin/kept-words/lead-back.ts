const PLACE = 'chancery.unsaved-at';

/** Remembers for this tab where words are that are not saved, or that there are none any more. */
export function rememberPlace(isUnsaved: boolean): void {
  const { pathname, search } = window.location;
  if (isUnsaved) window.sessionStorage.setItem(PLACE, pathname + search);
  else window.sessionStorage.removeItem(PLACE);
}

/**
 * Has the login lead back to the words that a session left unsaved when it ended. Strapi 5.54 reads from the address of its
 * login page where to go (`redirectTo`), and leaves it out there when it ends a session itself. Whoever signs in has the
 * focus on that page before anything else.
 */
export function leadBackAfterLogin(): void {
  document.addEventListener('focusin', () => {
    const [, base] = /^(.*)\/auth\/login$/.exec(window.location.pathname) ?? [];
    const place = window.sessionStorage.getItem(PLACE);
    if (base === undefined || place === null || !place.startsWith(`${base}/`) || window.location.search !== '') return;
    const query = new URLSearchParams({ redirectTo: place.slice(base.length) });
    window.history.replaceState(window.history.state, '', `?${String(query)}`);
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state as unknown }));
  });
}
