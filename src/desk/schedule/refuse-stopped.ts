import type { Core } from '@strapi/strapi';
import { sayInLanguage, type Planned } from '../../press/schedule/obstacle';
import { foresee } from './foresee';
import { refusalOf } from '../refusals/refusal';

/**
 * Refuses what will not happen as things stand, in the sentence by which it would be told afterwards.
 * @param planned the asked language first; of another one its name is said
 */
export async function refuseStopped(strapi: Core.Strapi, planned: readonly Planned[]): Promise<void> {
  const foreseen = await foresee(strapi, planned);
  for (const [index, each] of planned.entries()) {
    const stopping = foreseen[index]?.obstacle ?? null;
    if (stopping === null) continue;
    const reason = index === 0 ? stopping.said : sayInLanguage(each.publication.locale, stopping.said);
    // An embargo is a matter of rights, whatever else is in the way is one of what was sent.
    throw refusalOf(reason, stopping.isEmbargo ? 'forbidden' : 'invalid');
  }
}
