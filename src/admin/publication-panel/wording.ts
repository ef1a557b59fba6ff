import { wordingOf } from '../kit/text';
import en from './wording/en.json';

export const text = wordingOf('publication-panel', en);
