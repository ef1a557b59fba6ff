/** Strapi's blocks: https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks */
import { z } from 'zod';
import { scalarNames, shapeNames, type ShapeOf } from './shape';

/** What a page reads of a block or of what stands in one. It may say more: its form is Strapi's, and grows with it. */
const blockNode = z.object({
  type: z.string(),
  get children(): z.ZodOptional<z.ZodArray<typeof blockNode>> {
    return z.array(blockNode).optional();
  },
  text: z.string().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
  level: z.number().optional(),
  format: z.string().optional(),
  url: z.string().optional(),
  /** Of an image block: what it says of its file. */
  image: z
    .object({
      url: z.string().nullish(),
      alternativeText: z.string().nullish(),
      caption: z.string().nullish(),
      width: z.number().nullish(),
      height: z.number().nullish(),
    })
    .optional(),
});
// Apart: TypeScript follows a shape into itself only as far as the shape itself goes.
shapeNames.add(blockNode, { id: 'Block' });

export type BlockNode = ShapeOf<typeof blockNode>;

export const blocks = z.array(blockNode).register(scalarNames, { scalar: 'JSON' });
