import type { ComponentType } from 'react';
import type { CustomField } from '../custom-field/custom-field';
import { fieldOptions } from '../custom-field/field-options';
import { pluginId } from '../plugin-id';
import { translation } from '../translation';
import { TimeZoneIcon } from './TimeZoneIcon';

/** How the content-type builder offers the field, and what the edit view shows for it. */
export const timeZoneField: CustomField = {
  name: 'timezone',
  pluginId,
  type: 'string',
  icon: TimeZoneIcon,
  intlLabel: translation('timezone.label'),
  intlDescription: translation('timezone.description'),
  components: {
    // Strapi types the component as one without props, and passes those of CustomInputProps.
    Input: async () => ({ default: (await import('./TimeZoneInput')).TimeZoneInput as ComponentType }),
  },
  options: fieldOptions({ required: 'timezone.required.description', private: 'field.private.description' }),
};
