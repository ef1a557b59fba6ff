import { errors } from '@strapi/utils';
import { officeTimeZone } from '../../desk/office-time-zone';
import type { PublicationHandle } from '../../desk/load-publication';
import { findRedirect } from '../../desk/redirect/find-redirect';
import { findWithdrawal } from '../../desk/withdrawal/find-withdrawal';
import { publicationPath } from '../../press/page/page-addresses';
import type { Withdrawal } from '../../press/publication-life';
import { renderWithdrawalPage } from '../../press/page/render-withdrawal-page';
import type { Request } from './show-page';
import { frameOf, officeOf } from './site';
import { translationsOf } from './translations';

/** An address at which nothing is public now: of a withdrawn text, of one that has moved, or of none. */
export async function writeFormerAddress(request: Request, address: PublicationHandle): Promise<string> {
  const { strapi, ctx } = request;
  const withdrawal = await findWithdrawal(strapi, address);
  if (withdrawal !== null) return writeWithdrawal(request, withdrawal);
  const redirect = await findRedirect(strapi, address);
  if (redirect === null) throw new errors.NotFoundError();
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
  return renderWithdrawalPage({ frame, withdrawal, timeZone: await officeTimeZone(strapi) });
}
