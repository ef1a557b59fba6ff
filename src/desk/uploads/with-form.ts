import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bringsForm } from '../../press/uploads/form-roads';
import { receiveForm, type Form } from './receive-form';
import { inTemporaryFolder } from './temporary-folder';
import type { FormLimits } from './upload-limits';

/**
 * Reads the form that the request brings, hands it to the work, and takes its files off the disk, however either ends.
 * The one place that reads a multipart body: to be called only once it is known that the sender may send one.
 */
export async function withForm<Result>(
  strapi: Core.Strapi,
  { req }: Context,
  limits: FormLimits,
  work: (form: Form) => Promise<Result>,
): Promise<Result> {
  if (!bringsForm(req.headers)) return work({ fields: {}, files: {} });
  return inTemporaryFolder(strapi, async (folder) => work(await receiveForm(req, folder, limits)));
}
