import { forgetWordsOf, knowReader } from '../kept-words/kept-words';

type Send = (request: Request) => Promise<Response>;

/**
 * Follows who sits before the screen. Whoever signs out himself takes his kept words with him: the next person at this
 * machine finds nothing. A session that ends by itself leaves them.
 */
export async function followSession(request: Request, send: Send): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/admin/logout') && request.method === 'POST') {
    // Strapi 5.54 tells the two apart by a body alone.
    if ((await request.clone().text()).includes('deviceId')) forgetWordsOf(window.localStorage);
  }
  const answer = await send(request);
  if (pathname.endsWith('/admin/users/me') && answer.ok) {
    const { data } = (await answer.clone().json()) as { readonly data?: { readonly id?: number } };
    if (data?.id !== undefined) knowReader(data.id);
  }
  return answer;
}
