import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from './read-saved-page';
import { SavedPageError } from './saved-page';

/** The fixtures, and the real pages where they lie beside the project. */
const folders = [path.join(__dirname, 'fixtures'), path.resolve(__dirname, '../../../../shared/seeds')];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.txt'));

function isRead(bytes: Uint8Array): boolean {
  try {
    readSavedPage(bytes);
    return true;
  } catch (error) {
    if (error instanceof SavedPageError) return false;
    throw error;
  }
}

/** Every byte of the last 600, every 37th before, and where sentences once looked like marks. */
function cutsOf(length: number): readonly number[] {
  const all = [...Array(length).keys()];
  return all.filter((at) => at >= length - 600 || at % 37 === 0 || at === 11788 || at === 12488);
}

it.each(files.map((file) => [path.basename(file), file]))('%s is refused wherever it is cut off', (_, file) => {
  const text = readFileSync(file, 'utf8').trimEnd();
  const bytes = new TextEncoder().encode(text);
  const lastLetter = bytes.length - new TextEncoder().encode(text.slice(-1)).length;
  expect(isRead(bytes)).toBe(true);
  expect(cutsOf(lastLetter + 1).filter((at) => isRead(bytes.subarray(0, at)))).toEqual([]);
});
