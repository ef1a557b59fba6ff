export default {
  routes: [{ method: 'PUT', path: '/publications/:type/:documentId/:locale/embargo', handler: 'embargo.set' }],
};
