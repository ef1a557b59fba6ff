import type { ComponentType } from 'react';
import type { CustomField } from '../custom-field/custom-field';
import { fieldOptions } from '../custom-field/field-options';
import { pluginId } from '../plugin-id';
import { translation } from '../translation';
import { MessageIcon } from './MessageIcon';

/** How the content-type builder offers the field, and what the edit view shows for it. */
export const messageField: CustomField = {
  name: 'message',
  pluginId,
  type: 'text',
  icon: MessageIcon,
  intlLabel: translation('message.label'),
  intlDescription: translation('message.description'),
  components: {
    // Strapi types the component as one without props, and passes those of CustomInputProps.
    Input: async () => ({ default: (await import('./MessageInput')).MessageInput as ComponentType }),
  },
  // Not private: what is printed from it is public, and an opt-in refuses a private one.
  options: fieldOptions({ required: 'message.required.description' }),
};
