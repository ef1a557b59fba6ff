export interface PanelRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/chancery`. */
  readonly path: string;
  readonly handler: string;
}

/** All that the admin panel's own screens ask and tell. A route has no rights of its own: each use case asks for them. */
export const panelRoutes: readonly PanelRoute[] = [
  ...routesAt('', [
    ['GET', '/desk', 'panel.panel.setting'],
    ['GET', '/today', 'panel.panel.today'],
    ['GET', '/front-page-gaps', 'panel.panel.frontPageGaps'],
    ['GET', '/calendar', 'panel.panel.calendar'],
    ['GET', '/linked-from/:uid/:documentId', 'panel.panel.linkedFrom'],
    ['GET', '/records', 'record.record.list'],
    ['GET', '/withdrawn', 'withdrawal.withdrawal.findAmong'],
    ['GET', '/slugs/:type/:locale', 'authoring.authoring.slug'],
    ['POST', '/imports', 'import.import.file'],
  ]),
  ...routesAt('/publications/:type/:documentId/:locale', [
    ['GET', '', 'publication-state.publication-state.load'],
    ['GET', '/schedule', 'schedule.schedule.list'],
    ['POST', '/schedule', 'schedule.schedule.set'],
    ['POST', '/schedule/:id/approval', 'schedule.schedule.approve'],
    ['DELETE', '/schedule/:id', 'schedule.schedule.cancel'],
    ['PUT', '/embargo', 'embargo.embargo.set'],
    ['POST', '/withdrawal', 'withdrawal.withdrawal.withdraw'],
    ['DELETE', '/withdrawal', 'withdrawal.withdrawal.restore'],
    ['POST', '/correction', 'withdrawal.withdrawal.correct'],
  ]),
];

type Row = readonly [method: PanelRoute['method'], path: string, action: string];

function routesAt(base: string, rows: readonly Row[]): readonly PanelRoute[] {
  return rows.map(([method, path, action]) => ({ method, path: `${base}${path}`, handler: `api::${action}` }));
}
