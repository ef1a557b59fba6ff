import { textsOf } from '../texts/text';
import en from './texts/en.json';

export const text = textsOf('import-page', en);
