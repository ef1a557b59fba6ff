import type { Core } from '@strapi/strapi';
import { keepFileMentions } from './file-mention';
import { keepFilePlaces } from './file-place';
import { watchFileChanges } from './watch-file-changes';
import { watchMentions } from './watch-mentions';
import { keepProviderBehind } from './keep-provider-behind';
import { keepSignaturesOut } from './keep-signatures-out';
import { signInsteadOfStrapi } from './sign-answers';

/** To be called from `register`: the house keeps count of who uses a file, since its bytes are as public as its users. */
export function guardFiles(strapi: Core.Strapi): void {
  keepFileMentions(strapi);
  keepFilePlaces(strapi);
  keepSignaturesOut(strapi);
  watchMentions(strapi);
  watchFileChanges(strapi);
  keepProviderBehind(strapi);
  signInsteadOfStrapi(strapi);
}
