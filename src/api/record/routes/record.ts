export default {
  routes: [{ method: 'GET', path: '/records', handler: 'record.list' }],
};
