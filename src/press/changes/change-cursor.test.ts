import fc from 'fast-check';
import { readChangeCursor, STREAM_LENGTH, writeChangeCursor } from './change-cursor';

const stream = 'abcdefghijklmn12';

test('a stream is named by as many characters as a cursor expects', () => expect(stream).toHaveLength(STREAM_LENGTH));

test('a cursor reads back as the place it was written from', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (position) => {
      expect(readChangeCursor(writeChangeCursor({ stream, position }))).toEqual({ stream, position });
    }),
  );
});

test.each([
  ['nothing', ''],
  ['a stream without a position', stream],
  ['a stream that is too short', 'abc1'],
  ['a sign in the name of its stream', `abcdefghijklmn1-1`],
  ['capitals', `${stream.toUpperCase()}1`],
  ['a position with a sign', `${stream}-1`],
  ['a position with a fraction', `${stream}1.5`],
  ['a position with a zero before it', `${stream}01`],
  ['a position that no number holds', `${stream}zzzzzzzzzzzz`],
  ['a space behind it', `${stream}1 `],
  ['a line behind it', `${stream}1\n`],
])('%s is no cursor', (_what, cursor) => expect(readChangeCursor(cursor)).toBeNull());
