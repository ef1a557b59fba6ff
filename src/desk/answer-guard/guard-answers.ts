import type { Core } from '@strapi/strapi';
import { tellPublishedLocales } from '../locale/tell-published-locales';
import { checkLeavingAnswer } from './check-leaving-answer';
import { closeMorphRoads } from './close-morph-roads';
import { filterAnswers } from './filter-answers';
import { filterGraphql } from './filter-graphql';
import { guardQuestions } from './guard-questions';
import { readPublicFiles } from './read-public-files';
import { readPublishedRows } from './read-published-rows';
import { stampRows } from './stamp-rows';

/**
 * Keeps drafts from everybody who may not read them, whatever is asked: Strapi gives them to whoever may `find`, and no
 * setting turns that off. Each door stands without the others.
 */
export function guardAnswers(strapi: Core.Strapi): void {
  guardQuestions(strapi);
  closeMorphRoads(strapi);
  readPublishedRows(strapi);
  stampRows(strapi);
  filterAnswers(strapi);
  filterGraphql(strapi);
  checkLeavingAnswer(strapi);
  readPublicFiles(strapi);
  tellPublishedLocales(strapi);
}
