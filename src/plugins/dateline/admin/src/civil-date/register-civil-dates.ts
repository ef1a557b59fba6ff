import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { CivilDateInput } from './CivilDateInput';
import { withCivilDateColumns, withCivilDateFilters } from './list-view-dates';

/** Every attribute of the type `date` in the edit view. */
export function registerCivilDates(app: StrapiApp): void {
  // Strapi types the component as one without props, and passes those of CivilDateInputProps.
  app.addFields({ type: 'date', Component: CivilDateInput as ComponentType });
}

/** The same in lists: their columns and their filters. The content manager has made its hooks by then. */
export function bootstrapCivilDates(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withCivilDateColumns);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', withCivilDateFilters);
}
