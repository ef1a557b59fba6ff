import type { Page } from 'playwright-core';

/** The addresses below `/chancery/` that the page asks for from now on, without the origin; grows as it asks. */
export function hearRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/chancery/')) asked.push(pathname.slice('/chancery/'.length) + search);
  });
  return asked;
}
