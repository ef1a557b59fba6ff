const version = '/publications/:type/:documentId/:locale';

export default {
  routes: [
    { method: 'GET', path: '/withdrawals', handler: 'withdrawal.find' },
    { method: 'POST', path: `${version}/withdrawal`, handler: 'withdrawal.withdraw' },
    { method: 'DELETE', path: `${version}/withdrawal`, handler: 'withdrawal.restore' },
    { method: 'POST', path: `${version}/correction`, handler: 'withdrawal.correct' },
  ],
};
