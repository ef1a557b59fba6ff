/** How the admin panel is built, beside what Strapi sets. */
interface Plugin {
  readonly name: string;
  transform(this: { error(message: string): never }, code: string, id: string): string | undefined;
}

interface Config {
  readonly plugins?: readonly unknown[];
}

export default (config: Config): Config => ({ ...config, plugins: [...(config.plugins ?? []), columnsOfBusyBrowsers] });

/**
 * Strapi 5.54 draws the side column of a form, with Save and Publish, and the actions of a list when the browser is idle,
 * however long that takes: beside anything that moves, never. It keeps the function at hand before any code of the app
 * runs, so that the place can be mended in its source alone.
 */
const columnsOfBusyBrowsers: Plugin = {
  name: 'chancery:columns-of-busy-browsers',
  transform(code, id) {
    if (!/@strapi\/admin\/.*\/utils\/shims\.mjs$/.test(id)) return undefined;
    const kept = 'requestIdleCallbackShim : requestIdleCallback;';
    if (!code.includes(kept))
      this.error(`${id} keeps requestIdleCallback otherwise than it did: see src/admin/vite.config.ts.`);
    return code.replace(
      kept,
      'requestIdleCallbackShim : (callback) => requestIdleCallback(callback, { timeout: 50 });',
    );
  },
};
