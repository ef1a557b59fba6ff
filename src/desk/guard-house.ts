import type { Core } from '@strapi/strapi';
import { guardAnswers } from './answer-guard/guard-answers';
import { closeActs } from './changes/close-acts';
import { observeWrites } from './changes/observe-writes';
import { keepChanges } from './changes/stored-change';
import { keepFollowers } from './following/stored-follower';
import { dropChanged, dropTags } from './newsstand/drop-changed';
import { knock } from './wire/hearing';
import { watchActs } from './consequences/watch-acts';
import { keepStamps } from './correction/keep-stamps';
import { guardEmbargoes } from './embargo/guard-embargoes';
import { watchFacts } from './facts/watch-facts';
import { guardFiles } from './files/guard-files';
import { guardFileActs } from './library/guard-file-acts';
import { guardFolders } from './library/guard-folders';
import { keepWaitingLinks } from './links/waiting-link';
import { holdTexts } from './hold-text';
import { watchApprovals } from './schedule/watch-approvals';
import { refuseNewerSaves } from './newer-save/refuse-newer-save';
import { tellFieldTags } from './newer-save/tell-field-tags';
import { keepRecord } from './record/keep-record';
import { guardTypedEntries } from './identity/guard-typed-entries';
import { keepIdentity } from './identity/keep-identity';
import { guardLocaleDeletion } from './locale/guard-locale-deletion';
import { watchLocales } from './locale/known-locales';
import { guardPanelContent } from './panel-content/guard-panel-content';
import { guardPanelLists } from './panel-content/guard-panel-lists';
import { holdQuestionsToSchemas } from './question/hold-questions-to-schemas';
import { searchFoldedWords } from './search/search-folded-words';
import { guardLocales } from './roles/guard-locales';
import { completePublications } from './saving/complete-publications';
import { letAnchorsBeLinked } from './saving/let-anchors-be-linked';
import { refuseWrongOrder } from './saving/refuse-wrong-order';
import { fillInOpenly } from './fill-in/fill-in-openly';
import { rememberPublicRights } from './rights/remember-public-rights';
import { watchStatements } from './remembered/watch-statements';
import { guardWithdrawn } from './withdrawal/guard-withdrawn';
import { guardUploads } from './uploads/guard-uploads';
import { refuseAddresses } from './uploads/refuse-addresses';
import { takeForms } from './uploads/take-forms';
import { readDefaultLocaleOnce } from './site/default-locale';
import { readListsAtOnce } from './read-once/read-lists-at-once';
import { loadWithoutRereading } from './read-once/load-without-rereading';

/**
 * Puts every rule of the house between Strapi and its content, in this order, each outside of the next: guards may refuse;
 * completions fill in what was left to the house; then Strapi writes, and the one observer of public rows sees it; what
 * follows from an act is done in its transaction, and what is to be said of it after the commit.
 */
export function guardHouse(strapi: Core.Strapi): void {
  keepTables(strapi);
  readOnce(strapi);
  guard(strapi);
  complete(strapi);
  observe(strapi);
}

/** The house's own tables, which Strapi makes with all others. */
function keepTables(strapi: Core.Strapi): void {
  keepChanges(strapi);
  keepFollowers(strapi);
  keepWaitingLinks(strapi);
}

/** What a request asks for again and again. */
function readOnce(strapi: Core.Strapi): void {
  rememberPublicRights(strapi);
  readDefaultLocaleOnce(strapi);
  watchLocales(strapi);
  readListsAtOnce(strapi);
  loadWithoutRereading(strapi);
}

function guard(strapi: Core.Strapi): void {
  guardLocaleDeletion(strapi);
  guardTypedEntries(strapi);
  guardAnswers(strapi);
  holdTexts(strapi);
  refuseNewerSaves(strapi);
  guardWithdrawn(strapi);
  guardLocales(strapi);
  keepRecord(strapi);
  refuseWrongOrder(strapi);
  guardEmbargoes(strapi);
  keepIdentity(strapi);
  guardFiles(strapi);
  // The file is judged before it is asked whose it is to replace.
  guardFileActs(strapi);
  guardFolders(strapi);
  guardUploads(strapi);
  refuseAddresses(strapi);
  takeForms(strapi);
  searchFoldedWords(strapi);
  holdQuestionsToSchemas(strapi);
  guardPanelContent(strapi);
  // Outside of it: what a form was based on is no field.
  tellFieldTags(strapi);
  guardPanelLists(strapi);
}

function complete(strapi: Core.Strapi): void {
  keepStamps(strapi);
  completePublications(strapi);
  letAnchorsBeLinked(strapi);
  fillInOpenly(strapi);
  watchFacts(strapi);
}

function observe(strapi: Core.Strapi): void {
  watchActs(strapi);
  watchApprovals(strapi);
  observeWrites(strapi);
  watchStatements(strapi, (tags) => dropTags(strapi, tags));
  closeActs(strapi, (changes) => {
    dropChanged(strapi, changes);
    knock(strapi);
  });
}
