const path = '/publications/:type/:documentId/:locale/schedule';

export default {
  routes: [
    { method: 'GET', path, handler: 'schedule.list' },
    { method: 'POST', path, handler: 'schedule.set' },
    { method: 'POST', path: `${path}/:id/approval`, handler: 'schedule.approve' },
    { method: 'DELETE', path: `${path}/:id`, handler: 'schedule.cancel' },
  ],
};
