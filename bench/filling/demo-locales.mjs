import { createRequire } from 'node:module';

const { demoContent } = createRequire(import.meta.url)('../../dist/demo/content.js');

/** The languages in which every text of the bench stands: the demo's four. */
export const demoLocales = demoContent.locales;
