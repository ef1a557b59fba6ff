export default {
  routes: [{ method: 'GET', path: '/drafts', handler: 'draft.read' }],
};
