import { isKnownCity } from '../city-zone';
import { isCountry } from '../languages/country-names';
import { shown } from '../saved-page';
import { wordPattern } from '../word-pattern';
import type { TitleCheck } from './title-line';
import { said } from '../../refusals/refusals';

/** Where a text was given, for whom and by which parties: told only where each is nothing else. */
export const checkCircumstances: TitleCheck = ({ publication, kind, language }) => {
  const { place, outlet, programme, event, issuers } = publication;
  if (place !== null && !isKnownCity(place)) return said('doubt.place', { place: shown(place) });
  const odd = [outlet, programme].find((name) => name !== null && isOddOutlet(name, language));
  if (odd) return said('doubt.outlet', { outlet: shown(odd) });
  if (event !== null && /(?<!\p{N})\p{N}{1,2}(?!\p{N}|st|nd|rd|th|e|er|ème|\.)(?!-)/u.test(event))
    return said('doubt.event', { event: shown(event) });
  const party = issuers.find((issuer) => !isParty(issuer, kind?.words.byline.states ?? ''));
  return party === undefined ? null : said('doubt.party', { party: shown(party) });
};

/** Two names, or a small word at its end, where names of outlets have capitals throughout. */
function isOddOutlet(name: string, language: string): boolean {
  if (name.toLowerCase() === name.toUpperCase()) return false;
  const last =
    name
      .replace(/\s*\([^)]*\)$/u, '')
      .split(/\s+/)
      .at(-1) ?? '';
  return (
    (language === 'en' && /^\p{Ll}/u.test(last)) ||
    /\s(?:and|&|et|und|y|и|e)\s/u.test(name) ||
    /[:;]|\s[-–—]\s/u.test(name)
  );
}

function isParty(issuer: string, states: string): boolean {
  return isCountry(issuer) || (states !== '' && wordPattern(states).test(issuer)) || /^\p{Lu}{2,6}$/u.test(issuer);
}
