import type { PublicationHandle } from '../../desk/public/load-publication';
import { findRedirect } from '../../desk/public/find-redirect';
import { findWithdrawal } from '../../desk/public/find-withdrawal';
import { tellAnswer } from '../../desk/newsstand/tell-answer';
import { publicationPath } from '../../press/page/page-addresses';
import type { Withdrawal } from '../../press/public/former-address';
import { renderWithdrawalPage } from '../../press/page/render-withdrawal-page';
import type { Request } from './show-page';
import { frameOf, officeOf, timeZoneOf } from './site';
import { translationsOf } from './translations';
import { refusal } from '../../desk/refusals/refusal';

/** An address at which nothing is public now: of a withdrawn text, of one that has moved, or of none. */
export async function writeFormerAddress(request: Request, address: PublicationHandle): Promise<string> {
  const { strapi, ctx } = request;
  const withdrawal = tellAnswer(strapi, await findWithdrawal(strapi, address));
  if (withdrawal !== null) return writeWithdrawal(request, withdrawal);
  const redirect = tellAnswer(strapi, await findRedirect(strapi, address));
  if (redirect === null) throw refusal('nothing.there');
  ctx.status = 301;
  ctx.set('Location', publicationPath(redirect));
  return '';
}

async function writeWithdrawal(request: Request, withdrawal: Withdrawal): Promise<string> {
  const { strapi, ctx, site, locale } = request;
  ctx.set('X-Robots-Tag', 'noindex');
  const frame = frameOf(site, {
    locale,
    canonicalPath: null,
    translations: await translationsOf(request, withdrawal),
    office: await officeOf(strapi, locale),
  });
  return renderWithdrawalPage({ frame, withdrawal, timeZone: await timeZoneOf(strapi) });
}
