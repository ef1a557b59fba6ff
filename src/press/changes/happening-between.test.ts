import { happeningBetween, type Act, type PublicState } from './happening-between';

const state = (more: Partial<PublicState> = {}): PublicState => ({
  version: '1:0',
  digest: 'a',
  address: '/en/speeches/x',
  ...more,
});
const act = (more: Partial<Act> = {}): Act => ({ isGone: false, isTouched: true, ...more });

test.each<[string, PublicState | null, PublicState | null, Act, string | null]>([
  ['what was not there and is not there', null, null, act(), null],
  ['what comes', null, state(), act(), 'published'],
  ['what comes back', null, state(), act({ name: 'restored' }), 'restored'],
  ['what comes, whatever was withdrawn in the same act', null, state(), act({ name: 'withdrawn' }), 'published'],
  ['what goes and leaves a draft', state(), null, act(), 'unpublished'],
  ['what goes with its draft', state(), null, act({ isGone: true }), 'deleted'],
  ['what is withdrawn', state(), null, act({ name: 'withdrawn' }), 'withdrawn'],
  ['what is at another address', state(), state({ address: '/en/speeches/y' }), act(), 'moved'],
  ['what has other words at another address', state(), state({ address: '/y', digest: 'b' }), act(), 'moved'],
  ['what says something else', state(), state({ version: '2:0', digest: 'b' }), act(), 'corrected'],
  ['what was published again and says the same', state(), state({ version: '2:0' }), act(), 'changed'],
  ['what was written and has the same version', state(), state(), act(), 'changed'],
  ['what was not written and has the same version', state(), state(), act({ isTouched: false }), null],
  [
    'what has another version, though nobody saw it written',
    state(),
    state({ version: '2:0' }),
    act({ isTouched: false }),
    'changed',
  ],
  ['what nobody has worked out before', state({ digest: null }), state({ version: '2:0' }), act(), 'changed'],
  ['what nobody has worked out since', state(), state({ version: '2:0', digest: null }), act(), 'changed'],
])('%s', (_what, before, after, how, told) => expect(happeningBetween(before, after, how)).toBe(told));
