import { backendUrl } from '../kit/backend-url';
import { panelLanguage } from '../kit/panel-language';
import { entryRequestOf, type EntryRequest } from '../newer-save/entry-request';
import { noteAnswer } from '../newer-save/read-drafts';
import { sendSave } from '../newer-save/send-save';
import { asEditViewTakesIt } from './as-edit-view-takes-it';
import { followSession } from './follow-session';
import { hearSaved, readPatiently } from './patient-reading';
import { tellSaveOutcome } from '../kept-words/save-outcomes';
import { sayUnreachable } from './say-unreachable';
import { withoutStaleEmbargo } from './without-stale-embargo';

type Send = (request: Request) => Promise<Response>;

/**
 * Stands between the panel and its server, where Strapi 5.54 has no place for what concerns every request. It sends the
 * panel's language as `Accept-Language` (RFC 9110, 12.5.4), so that a refusal comes back as a sentence in that language:
 * the browser would send its own, which may be another one than the person has chosen here. It keeps a form from undoing
 * what others have saved, and a request that fails from taking the form away.
 */
export function wrapFetch(): void {
  const fetch = window.fetch.bind(window);
  const server = new URL(backendUrl(), window.location.href).origin;
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, window.location.href);
    if (address.origin !== server) return fetch(input, init);
    const request = new Request(input, init);
    request.headers.set('Accept-Language', panelLanguage());
    return answerTo(request, fetch);
  };
}

async function answerTo(asked: Request, send: Send): Promise<Response> {
  const request = await withoutStaleEmbargo(asked);
  const entry = entryRequestOf(request);
  if (entry === undefined) return followSession(request, send);
  if (entry.act !== 'read') return save(request, entry, send);
  const answer = await readPatiently(request, entry, send);
  await noteAnswer(entry, answer);
  return answer;
}

async function save(request: Request, entry: EntryRequest, send: Send): Promise<Response> {
  const { method } = request;
  const { answer, fields } = await sendSave(request, entry, async (each) => reach(each, send));
  if (answer.ok) await hearSaved(entry, answer, fields);
  // Whose session has run out is no refusal yet: it is renewed, and the same save is sent once more. To take a text off the
  // site saves nothing of what is typed.
  if (answer.status !== 401 && entry.act !== 'unpublish') tellSaveOutcome(answer.ok ? 'saved' : 'refused', entry.key);
  return method === 'PUT' ? asEditViewTakesIt(answer, sayUnreachable()) : answer;
}

/** What cannot be sent is answered as a refusal: a sentence, and the form stays as it is. */
async function reach(request: Request, send: Send): Promise<Response> {
  try {
    return await send(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    const refusal = { status: 503, name: 'ServiceUnavailableError', message: sayUnreachable(), details: {} };
    return Response.json({ data: null, error: refusal }, { status: 503 });
  }
}
