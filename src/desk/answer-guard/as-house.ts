import { circumstances, under } from '../actor/circumstances';

/**
 * Does work of the house's own inside somebody's request: it may read drafts, since what it reads is no answer (a rule
 * that is asked, a slug that is chosen, a signed preview).
 *
 * @example const draft = await asHouse(() => strapi.db.query(uid).findOne({ where: draftsWhere({ documentId }) }));
 */
export function asHouse<Result>(work: () => Result): Result {
  return under({ asHouse: true }, work);
}

export function worksAsHouse(): boolean {
  return circumstances().asHouse === true;
}
