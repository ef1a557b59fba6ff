export default [
  'strapi::logger',
  // Around the errors, whose sentences it translates.
  'global::panel-language',
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
