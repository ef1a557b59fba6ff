import { backendUrl } from '../desk/backend-url';
import { panelLanguage } from '../desk/panel-language';
import { asEditViewTakesIt } from './refused-saves';
import { withoutStaleEmbargo } from './without-stale-embargo';

/**
 * Stands between the panel and its server, where Strapi 5.54 has no place for what concerns every request. It sends the
 * panel's language as `Accept-Language` (RFC 9110, 12.5.4), so that a refusal comes back as a sentence in that language:
 * the browser would send its own, which may be another one than the person has chosen here. It keeps a form from undoing
 * an embargo, and hands refused saves on as the edit view takes them.
 */
export function wrapFetch(): void {
  const send = window.fetch.bind(window);
  const server = new URL(backendUrl(), window.location.href).origin;
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, window.location.href);
    if (address.origin !== server) return send(input, init);
    const request = new Request(input, init);
    request.headers.set('Accept-Language', panelLanguage());
    return withoutStaleEmbargo(request)
      .then(send)
      .then((answer) => asEditViewTakesIt(request, answer));
  };
}
