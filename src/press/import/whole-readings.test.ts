import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from './read-saved-page';

/** All that a page of each language says, beside the page: whatever else is read, or read otherwise, is a difference. */
test.each(['arabic', 'english', 'french', 'german', 'russian', 'spanish'])('the whole of the %s page', (name) => {
  const file = path.join(__dirname, 'fixtures', `${name}.txt`);
  const reading = path.join(__dirname, 'fixtures/readings', `${name}.json`);
  const page = readSavedPage(new Uint8Array(readFileSync(file)));
  expect(page).toEqual(JSON.parse(readFileSync(reading, 'utf8')));
});
