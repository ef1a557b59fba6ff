import type { Attribute, Model } from '../schema';
import { readOptIn } from './read-opt-in';

const attributes: Record<string, Attribute> = {
  from: { type: 'date' },
  to: { type: 'date' },
  seat: { type: 'customField', customField: 'plugin::dateline.timezone' },
  zone: { type: 'string' },
  phrase: { type: 'text' },
  sentence: { type: 'customField', customField: 'plugin::dateline.message' },
  moment: { type: 'datetime' },
  secret: { type: 'date', private: true },
  swatch: { type: 'customField', customField: 'plugin::color-picker.color' },
};

function model(dateline: unknown, more: Partial<Model> = {}): Model {
  return {
    uid: 'api::tally.tally',
    modelType: 'contentType',
    pluginOptions: dateline === undefined ? {} : { dateline },
    attributes,
    ...more,
  };
}

describe('a schema that opts in', () => {
  const counter = { since: 'from', until: 'to', timeZone: 'seat', message: 'phrase' };

  it.each<[string, unknown]>([
    ['a counter with all it can have', { counter }],
    ['a counter with the message field', { counter: { ...counter, message: 'sentence' } }],
    ['a counter without a last day and a message', { counter: { since: 'from', timeZone: 'zone' } }],
    ['a clock on the time zone field', { clock: { timeZone: 'seat' } }],
    ['a clock on a plain string', { clock: { timeZone: 'zone' } }],
    ['where home is', { home: { timeZone: 'seat' } }],
    ['both at once', { counter, clock: { timeZone: 'zone' } }],
    ['another plugin’s field, of a type not known yet', { counter: { ...counter, message: 'swatch' } }],
  ])('reads %s', (_title, declared) => {
    expect(readOptIn(model(declared))).toEqual(declared);
  });

  it('may have facts alone, where it has languages', () => {
    const pluginOptions = { dateline: { facts: true }, i18n: { localized: true } };
    expect(readOptIn(model(undefined, { pluginOptions }))).toEqual({ facts: true });
  });

  it('is left alone where it says nothing of dateline', () => {
    expect(readOptIn(model(undefined))).toBeUndefined();
    expect(readOptIn({ uid: 'x.y', modelType: 'component', attributes })).toBeUndefined();
  });
});

describe('a schema that opts in wrongly stops the start with a sentence', () => {
  it.each<[string, unknown, string]>([
    ['facts that are named', { facts: ['from'] }, 'has “facts” in pluginOptions.dateline, which can only be true.'],
    [
      'facts of a type without languages',
      { facts: true },
      'has “facts” in pluginOptions.dateline, which needs a localised content type with an attribute that is not localised.',
    ],
    [
      'an attribute that is not there',
      { counter: { since: 'form', timeZone: 'seat' } },
      'names the attribute “form” in pluginOptions.dateline.counter.since, but has no attribute of that name.',
    ],
    [
      'a name that every object has',
      { clock: { timeZone: 'toString' } },
      'names the attribute “toString” in pluginOptions.dateline.clock.timeZone, but has no attribute of that name.',
    ],
    [
      'a moment where a day is needed',
      { counter: { since: 'moment', timeZone: 'seat' } },
      'names the attribute “moment” in pluginOptions.dateline.counter.since, which is of type “datetime”, but date is needed.',
    ],
    [
      'a time zone where a message is needed',
      { counter: { since: 'from', timeZone: 'seat', message: 'to' } },
      'which is of type “date”, but string or text or richtext is needed.',
    ],
    [
      'a day where home’s time zone is needed',
      { home: { timeZone: 'from' } },
      'names the attribute “from” in pluginOptions.dateline.home.timeZone, which is of type “date”, but string is needed.',
    ],
    [
      'a message where a time zone is needed',
      { clock: { timeZone: 'sentence' } },
      'names the attribute “sentence” in pluginOptions.dateline.clock.timeZone, which is of type “text”, but string is needed.',
    ],
    [
      'a private attribute',
      { counter: { since: 'secret', timeZone: 'seat' } },
      'names the private attribute “secret” in pluginOptions.dateline.counter.since, and what is computed from it would be public.',
    ],
    [
      'a counter without a time zone',
      { counter: { since: 'from' } },
      'must name an attribute in pluginOptions.dateline.counter.timeZone.',
    ],
    [
      'a misspelt option',
      { counter: { since: 'from', timeZone: 'seat', untill: 'to' } },
      'has “untill” in pluginOptions.dateline.counter, where only since, until, timeZone, message can stand.',
    ],
    [
      'a misspelt kind',
      { clocks: { timeZone: 'seat' } },
      'has “clocks” in pluginOptions.dateline, where only counter, clock, home, facts can stand.',
    ],
    ['a word instead of an object', { clock: 'seat' }, 'must have an object in pluginOptions.dateline.clock.'],
    ['a switch instead of an object', true, 'must have an object in pluginOptions.dateline.'],
  ])('%s', (_title, declared, sentence) => {
    expect(() => readOptIn(model(declared))).toThrow(sentence);
    expect(() => readOptIn(model(declared))).toThrow(/^strapi-plugin-dateline: the content type “api::tally\.tally” /);
  });

  it('an attribute made private by the type’s options', () => {
    const declared = { clock: { timeZone: 'zone' } };
    expect(() => readOptIn(model(declared, { options: { privateAttributes: ['zone'] } }))).toThrow('private attribute');
  });

  it('an attribute with the name of a computed field', () => {
    const clashing = (name: string) => ({ attributes: { ...attributes, [name]: { type: 'string' } } });
    const clock = { clock: { timeZone: 'zone' } };
    expect(() => readOptIn(model(clock, clashing('date')))).toThrow(
      'has an attribute “date”, which is also the name of a computed field: rename the attribute.',
    );
    expect(() => readOptIn(model(clock, clashing('days')))).not.toThrow();
  });

  it('an attribute “text”, but only where there is a message to make one of', () => {
    const more = { attributes: { ...attributes, text: { type: 'string' } } };
    const counter = { since: 'from', timeZone: 'seat' };
    expect(() => readOptIn(model({ counter }, more))).not.toThrow();
    expect(() => readOptIn(model({ counter: { ...counter, message: 'phrase' } }, more))).toThrow('“text”');
  });

  it('a component that says where home is', () => {
    const component = model({ home: { timeZone: 'seat' } }, { uid: 'press.span', modelType: 'component' });
    expect(() => readOptIn(component)).toThrow(
      'has “home” in pluginOptions.dateline, which only a content type can have',
    );
  });

  it('but home’s time zone may be private, since only admins are told', () => {
    const declared = { home: { timeZone: 'zone' } };
    expect(readOptIn(model(declared, { options: { privateAttributes: ['zone'] } }))).toEqual(declared);
  });

  it('names a component as one', () => {
    const component = model({ clock: {} }, { uid: 'press.span', modelType: 'component' });
    expect(() => readOptIn(component)).toThrow('the component “press.span”');
  });
});
