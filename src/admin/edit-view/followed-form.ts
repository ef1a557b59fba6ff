import { createElement, Fragment } from 'react';
import { FollowForm } from '../kept-words/FollowForm';
import type { FormField, FormLayout } from './form-layout';
import { headingType, noteType } from './ordered-form';

const follower = createElement(FollowForm, { key: 'follower' });

/**
 * A form whose typed words are followed from its first drawing on. Strapi 5.54 has no place for what stands within a form
 * and is not seen: it stands beside the first field's label.
 */
export function followedForm<Layout extends FormLayout>(form: Layout): Layout {
  const first = form.layout.flat(2).find(({ type }) => type !== headingType && type !== noteType);
  const follow = (field: FormField): FormField =>
    field === first ? { ...field, labelAction: createElement(Fragment, null, field.labelAction, follower) } : field;
  return { ...form, layout: form.layout.map((panel) => panel.map((row) => row.map(follow))) };
}
