import type { Model } from '../schema';
import { mapSavedParts } from './saved-parts';

const models: Record<string, Model> = {
  page: {
    uid: 'page',
    modelType: 'contentType',
    attributes: {
      span: { type: 'component', component: 'span' },
      spans: { type: 'component', component: 'span' },
      blocks: { type: 'dynamiczone', components: ['span'] },
      raw: { type: 'json' },
      title: { type: 'string' },
    },
  },
  span: { uid: 'span', modelType: 'component', attributes: { inner: { type: 'component', component: 'inner' } } },
  inner: { uid: 'inner', modelType: 'component', attributes: {} },
};

const getModel = (uid: string) => models[uid];

function map(data: Record<string, unknown>) {
  const paths: string[] = [];
  const copy = mapSavedParts({ data, model: models['page']!, path: [] }, getModel, (part) => {
    paths.push([part.model.uid, ...part.path].join('.'));
    return { ...part.data, seen: true };
  });
  return { paths, copy };
}

it('passes the entry and every component within it, with the path to each', () => {
  const { paths } = map({
    span: { inner: {} },
    spans: [{}, { inner: {} }],
    blocks: [{ __component: 'span' }],
  });
  expect(paths).toEqual([
    'page',
    'span.span',
    'inner.span.inner',
    'span.spans.0',
    'span.spans.1',
    'inner.spans.1.inner',
    'span.blocks.0',
  ]);
});

it('copies on the way and leaves what was sent as it was', () => {
  const sent = { span: { inner: { x: 1 } } };
  const { copy } = map(sent);
  expect(copy).toEqual({ seen: true, span: { seen: true, inner: { seen: true, x: 1 } } });
  expect(sent).toEqual({ span: { inner: { x: 1 } } });
});

it('leaves alone what is no component: null, JSON, text, a component that does not exist', () => {
  const data = { span: null, spans: [null, 3], blocks: [{ __component: 'gone' }, {}], raw: { inner: {} }, title: 'x' };
  const { paths, copy } = map(data);
  expect(paths).toEqual(['page']);
  expect(copy).toEqual({ ...data, seen: true });
});
