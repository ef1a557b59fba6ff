export default [
  'strapi::logger',
  'strapi::errors',
  'global::method-not-allowed',
  'strapi::security',
  'strapi::cors',
  // No 'strapi::poweredBy': consumers need not know what runs here.
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
