import { errors } from '@strapi/utils';
import { parseAt, requestInstant } from './request-instant';

let shown = '2021-04-12T05:46:00Z';
const strapi = { config: { get: () => ({ now: () => new Date(shown) }) } };

function clockAt(now: string): void {
  shown = now;
}

it('is the instant asked for', () => {
  expect(requestInstant(strapi, { query: { at: '2021-04-12T06:46:00+01:00' } })).toBe('2021-04-12T05:46:00.000Z');
});

it('reads a plus sign that the address turned into a space', () => {
  expect(requestInstant(strapi, { query: { at: '2021-04-12T06:46:00 01:00' } })).toBe('2021-04-12T05:46:00.000Z');
});

it('is now by default, and stays so while the request is answered', () => {
  const request = { query: {} };
  clockAt('2021-04-12T05:46:00Z');
  const first = requestInstant(strapi, request);
  clockAt('2021-04-12T05:46:07Z');
  expect(requestInstant(strapi, request)).toBe(first);
  expect(requestInstant(strapi, { query: {} })).toBe('2021-04-12T05:46:07.000Z');
});

it('is now outside of requests', () => {
  clockAt('2021-04-12T05:46:00Z');
  expect(requestInstant(strapi, undefined)).toBe('2021-04-12T05:46:00.000Z');
  clockAt('2021-04-12T05:46:07Z');
  expect(requestInstant(strapi, undefined)).toBe('2021-04-12T05:46:07.000Z');
});

it.each<[string, unknown, string]>([
  ['a word', 'yesterday', 'In the parameter “at”, “yesterday” is not an instant'],
  ['a bare date', '2021-04-12', 'In the parameter “at”, “2021-04-12” is not an instant'],
  ['a time without an offset', '2021-04-12T05:46:00', 'is not an instant'],
  ['nothing', '', 'In the parameter “at”, “” is not an instant'],
  ['an object', { x: '1' }, 'In the parameter “at”, a value of type object is not an instant'],
  ['two instants', ['2021-04-12T05:46:00Z', '2021-04-12T05:46:00Z'], 'is given more than once'],
])('refuses %s with a sentence, every time it is asked', (_title, at, sentence) => {
  const request = { query: { at } };
  for (const ask of [() => requestInstant(strapi, request), () => requestInstant(strapi, request), () => parseAt(at)]) {
    expect(ask).toThrow(errors.ValidationError);
    expect(ask).toThrow(sentence);
  }
});
