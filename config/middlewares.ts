export default [
  'strapi::logger',
  // These two stand outside of whatever may refuse, so that errors carry the same headers. Strapi asks for the names; what
  // answers to them is the house's own, in src/api/origins.
  'strapi::security',
  'strapi::cors',
  // Around whatever writes an answer, errors and their sentences included.
  'global::pack-answers',
  // Around the errors, whose sentences it translates.
  'global::panel-language',
  // Around the errors as well: whatever is refused has a code.
  'global::answer-codes',
  'strapi::errors',
  // Within the errors: what came of the data is a refusal, not a fault of the house.
  'global::refused-data',
  'global::slow-statement',
  'global::method-not-allowed',
  // No 'strapi::poweredBy': consumers need not know what runs here.
  // Behind CORS, so that a browser can read the refusal; before anything that reads the address.
  'global::guard-address',
  // Within the security headers, some of which it says otherwise for stored files.
  'global::upload-headers',
  // Within what is packed: the tag of a file is of the bytes as they lie.
  'global::tag-files',
  'strapi::query',
  // Forms with files are read by the routes that take them.
  'global::multipart',
  { name: 'strapi::body', config: { multipart: false } },
  'global::guard-body',
  'global::panel-address',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
