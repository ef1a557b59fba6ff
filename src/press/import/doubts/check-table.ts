import { shown } from '../saved-page';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** Tabs, bars, doubled quotes and tags are a table's, a menu's, a spreadsheet's or a page's own. */
export const checkTable: LineCheck = ({ text }) =>
  /[\t|¦｜]|""|^"[^"]*$|<\/?\p{L}[^<>]*>/u.test(text.slice(0, 2000))
    ? said('doubt.table-row', { text: shown(text) })
    : null;
