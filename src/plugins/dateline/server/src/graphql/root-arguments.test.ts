import { parseInstant } from '../../../core';
import { rememberRootArguments, rootArguments } from './root-arguments';

const at = parseInstant('2021-04-12T05:46:00Z');
const below = (root: string) => ({ key: 'days', prev: { key: 0, prev: { key: root } } });

it('are known to every field below the root query, by its alias', () => {
  const context = { koaContext: { query: {} } };
  rememberRootArguments(context, { key: 'then' }, { at });
  rememberRootArguments(context, { key: 'now' }, { locale: 'ru' });
  expect(rootArguments(context, below('then'))).toEqual({ at });
  expect(rootArguments(context, below('now'))).toEqual({ locale: 'ru' });
  expect(rootArguments(context, below('other'))).toBeUndefined();
});

it('are another request’s business', () => {
  rememberRootArguments({ koaContext: { query: {} } }, { key: 'then' }, { at });
  expect(rootArguments({ koaContext: { query: {} } }, below('then'))).toBeUndefined();
});
