import type { FieldGroup } from '../../press/layouts/entry-layout';
import { entryLayouts } from '../../press/layouts/entry-layouts';
import { namedTypes } from '../content-names/named-types';
import { fieldHint } from './FieldHint';
import type { FormField, FormLayout, FormPanel } from './form-layout';

export const headingType = 'chancery.heading';
export const noteType = 'chancery.note';

/**
 * A form with its fields in groups, each in a panel of its own under a heading, and with a help text at each field.
 * What somebody has arranged by hand keeps its order; a field that he has added stays with the one before it.
 */
export function orderedForm<Layout extends FormLayout>(form: Layout): Layout {
  const uid = namedTypes.find(
    ({ displayName }) => displayName !== undefined && displayName === form.settings.displayName,
  )?.uid;
  if (uid === undefined) return form;
  const groups = entryLayouts[uid]?.groups ?? [];
  const components = Object.fromEntries(
    Object.entries(form.components).map(([part, { layout, ...rest }]) => [
      part,
      { ...rest, layout: layout.map((row) => withHints(row, part, form)) },
    ]),
  );
  const layout = form.layout.flatMap((panel) => grouped(panel, groups, form)).map(hinted);
  return { ...form, components, layout };

  function hinted(panel: FormPanel): FormPanel {
    return panel.map((row) => withHints(row, uid ?? '', form));
  }
}

/** The panel's rows, cut where another group begins. A dynamic zone, which has a panel of its own, is no group's. */
function grouped(panel: FormPanel, groups: readonly FieldGroup[], form: FormLayout): readonly FormPanel[] {
  const panels: { readonly group: string | undefined; readonly rows: FormField[][] }[] = [];
  for (const row of panel) {
    const last = panels.at(-1);
    const group = groupOf(row, groups) ?? last?.group;
    if (last !== undefined && last.group === group) last.rows.push([...row]);
    else panels.push({ group, rows: [[...row]] });
  }
  return panels.map(({ group, rows }) => {
    const [first] = rows.flat();
    if (group === undefined || first === undefined || groups.length < 2) return rows;
    return [[between(first, form, { type: headingType, group })], ...rows];
  });
}

function groupOf(row: readonly FormField[], groups: readonly FieldGroup[]): string | undefined {
  const names = row.map(({ name }) => name);
  return groups.find(({ rows }) => rows.flat().some(([name]) => names.includes(name)))?.name;
}

function withHints(row: readonly FormField[], uid: string, form: FormLayout): FormField[] {
  return row.flatMap((field) => {
    if (field.type === headingType) return [field];
    const hint = field.hint || fieldHint(uid, field.name);
    const isPart = field.type === 'component';
    return isPart && hint ? [field, between(field, form, { type: noteType, note: hint })] : [{ ...field, hint }];
  });
}

/**
 * Something between the fields. Strapi shows a field to whoever may read it, and asks by its name: so it bears the name
 * of the field that it belongs to, and for a component that of its first field, as permissions have it.
 */
function between(field: FormField, form: FormLayout, own: { readonly type: string; readonly [name: string]: unknown }) {
  const { component } = field.attribute;
  const [inner] = component === undefined ? [] : (form.components[component]?.layout.flat() ?? []);
  const name = inner === undefined ? field.name : `${field.name}.${inner.name}`;
  return { ...field, ...own, name, size: 12, attribute: { type: 'string' }, hint: undefined, labelAction: undefined };
}
