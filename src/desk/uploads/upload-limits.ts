import type { Core } from '@strapi/strapi';

/** How much a form may bring. */
export interface FormLimits {
  readonly maxFileBytes: number;
  readonly maxFormBytes: number;
  readonly maxFiles: number;
  /** A larger file is counted to its end and kept cut, where the others of the form are taken without it. */
  readonly keepsOthers?: boolean;
}

interface UploadSetting extends FormLimits {
  readonly kinds: readonly string[];
  readonly temporaryFolder: string;
}

/** What `config/uploads.ts` says. */
export function uploadSetting(strapi: Core.Strapi): UploadSetting {
  return strapi.config.get<UploadSetting>('uploads');
}
