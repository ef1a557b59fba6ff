import { attemptLedger, type Attempt, type AttemptLedger } from './attempt-ledger';

const editor: Attempt = { account: 'editor@press.example', network: '203.0.113.5', device: null };
const stranger: Attempt = { ...editor, network: '198.51.100.7' };
const MINUTE_MS = 60_000;

function admitted(ledger: AttemptLedger, attempt: Attempt, times: number, nowMs = 0): number {
  return Array.from({ length: times }, () => ledger.admit(attempt, nowMs)).filter((wait) => wait === 0).length;
}

/** A stranger from another network each time. */
const networks = (count: number): Attempt[] =>
  Array.from({ length: count }, (_, each) => ({ ...editor, network: `198.51.${each}.1` }));

test('five wrong ones from one place, then that place waits', () => {
  const ledger = attemptLedger();
  expect(admitted(ledger, stranger, 8)).toBe(5);
  expect(ledger.admit(stranger, 2 * MINUTE_MS)).toBe(3 * MINUTE_MS);
  expect(ledger.admit(stranger, 5 * MINUTE_MS)).toBe(0);
});

test('whoever tries from elsewhere does not wait', () => {
  const ledger = attemptLedger();
  admitted(ledger, stranger, 100);
  expect(ledger.admit(editor, 0)).toBe(0);
});

test('right ones do not count', () => {
  const ledger = attemptLedger();
  for (let each = 0; each < 200; each += 1) {
    expect(ledger.admit(editor, 0)).toBe(0);
    ledger.forgive(editor);
  }
});

test('a right one forgets the wrong ones before it', () => {
  const ledger = attemptLedger();
  admitted(ledger, editor, 4);
  ledger.admit(editor, 0);
  ledger.forgive(editor);
  expect(admitted(ledger, editor, 8)).toBe(5);
});

test('one place on many accounts waits after fifty', () => {
  const ledger = attemptLedger();
  const accounts = Array.from({ length: 60 }, (_, each) => ({ ...stranger, account: `${each}@press.example` }));
  expect(accounts.filter((attempt) => ledger.admit(attempt, 0) === 0)).toHaveLength(50);
  expect(ledger.admit(editor, 0)).toBe(0);
});

test('a browser that is known gets in from the very place at which a stranger guesses', () => {
  const ledger = attemptLedger();
  const known = { ...stranger, device: 'a' };
  for (const account of Array.from({ length: 60 }, (_, each) => `${each}@press.example`))
    ledger.admit({ ...stranger, account }, 0);
  admitted(ledger, stranger, 8);
  expect(ledger.admit(stranger, 0)).toBeGreaterThan(0);
  expect(admitted(ledger, known, 20)).toBe(10);
});

test('an account under siege from everywhere: each place has one try, and a known browser its ten', () => {
  const ledger = attemptLedger();
  for (const attempt of networks(60)) ledger.admit(attempt, 0);
  expect(admitted(ledger, { ...editor, network: '192.0.2.77' }, 5)).toBe(1);
  expect(admitted(ledger, { ...editor, device: 'a' }, 5)).toBe(5);
  expect(admitted(ledger, { ...stranger, account: 'other@press.example' }, 5)).toBe(5);
  expect(admitted(ledger, { ...editor, network: '192.0.2.78' }, 5, 61 * MINUTE_MS)).toBe(5);
});

test('a flood of names leaves room and does not forget who guessed last', () => {
  const ledger = attemptLedger();
  for (let each = 0; each < 60_000; each += 1)
    ledger.admit({ account: `${each}`, network: `2001:db8:${each}`, device: null }, 0);
  expect(admitted(ledger, stranger, 8)).toBe(5);
});

test('a clock that is put back opens nothing', () => {
  const ledger = attemptLedger();
  admitted(ledger, stranger, 5, 10 * MINUTE_MS);
  expect(ledger.admit(stranger, 0)).toBeGreaterThan(0);
});
