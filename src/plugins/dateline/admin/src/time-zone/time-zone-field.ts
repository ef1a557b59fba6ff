import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { pluginId } from '../plugin-id';
import { translation } from '../translation';
import { TimeZoneIcon } from './TimeZoneIcon';

type CustomField = Extract<Parameters<StrapiApp['customFields']['register']>[0], { name: string }>;

/** How the content-type builder offers the field, and what the edit view shows for it. */
export const timeZoneField: CustomField = {
  name: 'timezone',
  pluginId,
  type: 'string',
  icon: TimeZoneIcon,
  intlLabel: translation('timezone.label'),
  intlDescription: translation('timezone.description'),
  components: {
    // Strapi types the component as one without props, and passes those of TimeZoneInputProps.
    Input: async () => ({ default: (await import('./TimeZoneInput')).TimeZoneInput as ComponentType }),
  },
  options: {
    advanced: [
      {
        sectionTitle: translation('timezone.settings'),
        items: [
          {
            name: 'required',
            type: 'checkbox',
            intlLabel: translation('timezone.required'),
            description: translation('timezone.required.description'),
          },
          {
            name: 'private',
            type: 'checkbox',
            intlLabel: translation('timezone.private'),
            description: translation('timezone.private.description'),
          },
        ],
      },
    ],
  },
};
