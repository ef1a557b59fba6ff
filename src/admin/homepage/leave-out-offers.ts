import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * What Strapi shows to sell or to teach itself, and no configuration turns off. Keys and shapes are those that the panel
 * itself writes when somebody dismisses the thing; measured on Strapi 5.54.0.
 */
export function leaveOutOffers(app: Pick<StrapiApp, 'rbac'>): void {
  // The new media library, announced on every page.
  window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  // The guided tour: a development build shows it to the first administrator, whatever `tutorials` says.
  window.localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));
  // The marketplace's place in the navigation hangs on this right alone; plugins come with an update of Chancery.
  app.rbac.use(() => (next) => (permissions) => next(permissions.filter(({ action }) => action !== marketplace)));
}

const marketplace = 'admin::marketplace.read';
