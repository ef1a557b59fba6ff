import { useForm, useQueryParams } from '@strapi/strapi/admin';
import type { BlockNode } from '../../press/public/blocks';
import type { BylineFunction } from '../../press/public/fixed-words';
import { type PublicationType, publicationTypeOf } from '../../press/publication/publication-types';
import { usePanelSetting } from '../kit/use-panel-setting';

/** A publication as its form holds it while somebody writes. */
export interface TextValues {
  readonly title?: string | null;
  readonly slug?: string | null;
  readonly date?: string | null;
  readonly excerpt?: string | null;
  readonly body?: readonly BlockNode[] | null;
  readonly turns?: readonly TurnValues[] | null;
  readonly people?: readonly BylineValues[] | null;
}

interface TurnValues {
  readonly speaker?: string | null;
  readonly role?: string | null;
  readonly aside?: string | null;
  readonly body?: readonly BlockNode[] | null;
}

interface BylineValues {
  readonly function?: BylineFunction | null;
  readonly name?: string | null;
  readonly post?: string | null;
}

export interface EditedText {
  readonly type: PublicationType;
  /** Undefined until it has been saved for the first time. */
  readonly documentId: string | undefined;
}

/** Null for what is no publication. */
export function editedTextOf(model: string, documentId: string | undefined): EditedText | null {
  const type = publicationTypeOf(model);
  return type === undefined ? null : { type, documentId };
}

export function useTextValues(): TextValues {
  return useForm('TextValues', ({ values }) => values) as TextValues;
}

/** The language version that is being edited; undefined until it is known. */
export function useEditedLocale(): string | undefined {
  const setting = usePanelSetting();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale ?? setting?.defaultLocale;
}
