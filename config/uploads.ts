import type { Core } from '@strapi/strapi';
import { fileKind, usualKinds } from '../src/press/uploads/file-kinds';

/** What may be uploaded, and how much of it at once. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Kinds by their extension; what a kind is, its content tells. An unknown one is refused at the start. */
  kinds: (env.array('UPLOAD_KINDS') ?? usualKinds).map((id) => fileKind(id.trim()).id),
  maxFileBytes: env.int('UPLOAD_MAX_FILE_MB', 200) * MEBIBYTE,
  maxFormBytes: env.int('UPLOAD_MAX_FORM_MB', 500) * MEBIBYTE,
  maxFiles: env.int('UPLOAD_MAX_FILES', 20),
  /** Where a form's files lie until it is answered, from the app's folder. Swept at each start: not to be shared. */
  temporaryFolder: env('UPLOAD_TEMPORARY_FOLDER') || '.tmp/incoming',
});

const MEBIBYTE = 1024 * 1024;
