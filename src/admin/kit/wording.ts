import { wordingOf } from './text';
import en from './wording/en.json';

export const text = wordingOf('kit', en);
