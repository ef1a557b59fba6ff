import type { StrapiApp } from '@strapi/strapi/admin';
import { addAuthoring } from './authoring/add-authoring';
import { linkCalendar } from './calendar/link-calendar';
import type { PanelHooks } from './kit/panel-hooks';
import { followReadingDirection } from './kit/reading-direction';
import { arrangeForms } from './edit-view/arrange-forms';
import { registerFields } from './edit-view/register-fields';
import { watchEditView } from './edit-view/watch-edit-view';
import { tellLeftBehind } from './fill-in/tell-left-behind';
import { leaveOutOffers } from './homepage/leave-out-offers';
import { arrangeHomepage } from './homepage/arrange-homepage';
import { linkImportPage } from './import-page/link-import-page';
import { addLinkedFrom } from './linked-from/add-linked-from';
import { arrangeLists } from './list-view/arrange-lists';
import { wrapFetch } from './panel-requests/wrap-fetch';
import { addPublicationPanel } from './publication-panel/add-publication-panel';
import { copySignedPreview } from './strapi-gaps/copy-signed-preview';
import { translations } from './wording/all-wording';

/** What the app itself sets in the admin panel, and where each room of `src/admin` begins. */
export default {
  config: {
    // The languages of the panel's own texts, beside English.
    locales: ['ru', 'fr', 'ar'],
    translations,
    // No offers, no guided tour of Strapi, no word of newer versions: this is a press officer's desk.
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerFields(app);
    arrangeHomepage(app);
    linkCalendar(app);
    linkImportPage(app);
    leaveOutOffers(app);
  },
  bootstrap(app: PanelHooks & Pick<StrapiApp, 'getPlugin'>) {
    followReadingDirection();
    wrapFetch();
    copySignedPreview();
    watchEditView(app);
    arrangeForms(app);
    arrangeLists(app, translations);
    addPublicationPanel(app);
    addLinkedFrom(app);
    addAuthoring(app);
    tellLeftBehind(app);
  },
};
