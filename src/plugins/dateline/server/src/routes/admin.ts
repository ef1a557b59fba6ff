/** Below `/dateline`, for whoever is signed in to the panel. */
export const admin = {
  type: 'admin',
  routes: [{ method: 'GET', path: '/now', handler: 'now.read', config: { policies: ['admin::isAuthenticatedAdmin'] } }],
} as const;
