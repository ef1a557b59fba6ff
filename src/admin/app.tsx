import type { StrapiApp } from '@strapi/strapi/admin';
import { openAuthoring } from './authoring/open-authoring';
import { openCalendar } from './calendar/open-calendar';
import type { PanelHooks } from './desk/panel-hooks';
import { arrangeForms } from './edit-view/arrange-forms';
import { openEditView, watchEditView } from './edit-view/open-edit-view';
import { leaveOutOffers } from './homepage/leave-out-offers';
import { openHomepage } from './homepage/open-homepage';
import { openImportPage } from './import-page/open-import-page';
import { arrangeLists } from './list-view/arrange-lists';
import { wrapFetch } from './panel-requests/wrap-fetch';
import { openPublicationPanel } from './publication-panel/open-publication-panel';
import { translations } from './texts/translations';

/** What the app itself sets in the admin panel, and where each room of `src/admin` is opened. */
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
    openEditView(app);
    openHomepage(app);
    openCalendar(app);
    openImportPage(app);
    leaveOutOffers(app);
  },
  bootstrap(app: PanelHooks & Pick<StrapiApp, 'getPlugin'>) {
    wrapFetch();
    watchEditView(app);
    arrangeForms(app);
    arrangeLists(app);
    openPublicationPanel(app);
    openAuthoring(app);
  },
};
