import type { PanelHooks } from '../kit/panel-hooks';
import { followedForm } from './followed-form';
import type { FormLayout } from './form-layout';
import { orderedForm } from './ordered-form';

interface EditView {
  readonly layout: FormLayout;
}

/** Groups the fields of every form of the press office, after Strapi's own plugins have had their say. */
export function arrangeForms({ registerHook }: PanelHooks): void {
  registerHook<EditView>('Admin/CM/pages/EditView/mutate-edit-view-layout', (view) => ({
    ...view,
    layout: followedForm(orderedForm(view.layout)),
  }));
}
