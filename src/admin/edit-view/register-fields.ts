import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { FormHeading } from './FormHeading';
import { FormNote } from './FormNote';
import { MomentInput } from './MomentInput';
import { headingType, noteType } from './ordered-form';

/** Makes known what stands between the fields of a form, fields of types that no schema has, and the field of moments. */
export function registerFields(app: StrapiApp): void {
  app.addFields([
    { type: headingType, Component: FormHeading },
    { type: noteType, Component: FormNote },
    // Strapi types a field's component as one without props.
    { type: 'datetime', Component: MomentInput as ComponentType },
  ]);
}
