/**
 * A route of the admin panel's own screens, to be given to `strapi.server.routes` under the prefix `/chancery`: only for
 * admins who are signed in. Not in a folder `routes`, which Strapi takes for the content API's.
 */
export function adminRoute(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) {
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin'] }, info: { type: 'admin' } };
}
