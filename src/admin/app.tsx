/** What the app itself sets in the admin panel. */
export default {
  config: {
    // The languages of the panel's own texts, beside English.
    locales: ['ru', 'fr', 'ar'],
    // No offers, no guided tour of Strapi, no word of newer versions: this is a press officer's desk.
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {
    // Strapi 5.54 announces a new media library on every page until each user has dismissed it.
    window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  },
};
