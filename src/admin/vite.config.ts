/** How the admin panel is built, beside what Strapi sets. */
interface Plugin {
  readonly name: string;
  transform(this: { error(message: string): never }, code: string, id: string): string | undefined;
}

interface Config {
  readonly plugins?: readonly unknown[];
}

export default (config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), columnsOfBusyBrowsers, lettersOfSlowBrowsers],
});

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

/**
 * The editor of blocks of Strapi 5.54 hands on what was typed a moment after the last letter. What comes back from the form is
 * taken for somebody else's if a letter has come meanwhile, and the editor is filled with it: the letter is gone, and the cursor
 * elsewhere. Whether something is the editor's own is told by a count of letters and of drawings, which says nothing of it:
 * the editor is asked instead (`kept-words/own-words.ts`).
 */
const lettersOfSlowBrowsers: Plugin = {
  name: 'chancery:letters-of-slow-browsers',
  transform(code, id) {
    if (!/@strapi\/content-manager\/.*\/BlocksInput\/BlocksEditor\.mjs$/.test(id)) return undefined;
    const counted = 'if (valueUpdatesCount.current !== slateUpdatesCount.current) {';
    const handing = /onChange\(name, (normalizeBlocksState\(editor, [\w.]+\))\);/g;
    if (!code.includes(counted) || code.match(handing)?.length !== 3)
      this.error(`${id} tells its own words from others' otherwise than it did: see src/admin/vite.config.ts.`);
    return code.replace(counted, 'if (!editor.isOwn(value)) {').replace(handing, 'onChange(name, editor.handOn($1));');
  },
};
