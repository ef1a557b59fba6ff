/** What Strapi gives a panel's `bootstrap` to hook into its screens with. */
export interface PanelHooks {
  registerHook<Value>(name: string, change: (value: Value) => Value): void;
}
