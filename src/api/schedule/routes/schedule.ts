const path = '/publications/:type/:documentId/:locale/schedule';

export default {
  routes: [
    { method: 'GET', path, handler: 'schedule.list' },
    { method: 'POST', path, handler: 'schedule.set' },
    { method: 'DELETE', path: `${path}/:id`, handler: 'schedule.cancel' },
  ],
};
