export default {
  routes: [{ method: 'GET', path: '/front-page', handler: 'front-page.find' }],
};
