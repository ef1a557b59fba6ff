import type { ReactNode } from 'react';

/** What the edit view passes to the input of a custom field. */
export interface CustomInputProps {
  readonly name: string;
  readonly value?: string | null;
  readonly onChange: (name: string, value: string | null) => void;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}
