import { openapiComponents } from './openapi-components';

test('a shape has its fields and no others, what it may lack, and the names of what it is made of', () => {
  const { FrontPagePublication, TimelineByline } = openapiComponents();
  expect(TimelineByline).toEqual({
    type: 'object',
    properties: {
      function: {
        type: 'string',
        enum: ['speaker', 'author', 'interviewee', 'interviewer', 'signatory', 'spokesperson'],
      },
      name: { type: 'string' },
      documentId: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    },
    required: ['function', 'name', 'documentId'],
    additionalProperties: false,
  });
  expect(FrontPagePublication).toMatchObject({
    properties: {
      date: { type: 'string', format: 'date' },
      startsAt: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      turns: { type: 'array', items: { $ref: '#/components/schemas/FrontPageTurn' } },
    },
  });
});

test('a block is as open as Strapi’s are, and stands in itself', () => {
  const { Block } = openapiComponents();
  expect(Block).toMatchObject({
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Block' } } },
    required: ['type'],
  });
  expect(Block).not.toHaveProperty('additionalProperties');
});

test('every reference leads to a schema that is there', () => {
  const components = openapiComponents();
  const names = [...JSON.stringify(components).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  const known = Object.keys(components).map((name) => `#/components/schemas/${name}`);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('what says nothing is left out: the bounds of safe integers, and patterns beside a format', () => {
  const text = JSON.stringify(openapiComponents());
  expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER));
  expect(text).not.toContain('"pattern"');
  expect(text).not.toMatch(/\$id|\$schema/);
});
