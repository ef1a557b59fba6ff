import type { Instant } from 'strapi-plugin-dateline/core';

/** The form beside the panel. */
export interface EditedForm {
  /** Whether it holds changes that are not saved. */
  readonly isEdited: boolean;
  /** When what it has loaded had been saved. */
  readonly readAt: Instant | null;
}
