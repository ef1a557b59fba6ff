import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { onRefusedSave } from '../panel-requests/refused-saves';

type Values = Record<string, unknown>;

/**
 * Puts back into the form what was typed, once the server has refused to save it. Strapi 5.54 shows an entry as saved
 * while it waits for the answer, and on a refusal resets the form to what is stored: an hour's work would be gone over
 * a wrong date. Shows nothing itself.
 */
export function KeepRefusedText(): null {
  const values = useForm<Values>('KeepRefusedText', (form) => form.values as Values);
  const isModified = useForm<boolean>('KeepRefusedText', (form) => form.modified);
  const isSubmitting = useForm<boolean>('KeepRefusedText', (form) => form.isSubmitting);
  const setValues = useForm<(values: Values) => void>('KeepRefusedText', (form) => form.setValues);
  const typed = useRef<Values>();
  const refused = useRef<Values>();
  const { pathname, search } = useLocation();

  // Another entry, or another language of it: what was typed there is none of its business.
  useEffect(
    () => () => {
      typed.current = undefined;
      refused.current = undefined;
    },
    [pathname, search],
  );

  useEffect(() => {
    if (isModified && refused.current === undefined) typed.current = values;
  }, [isModified, values]);
  useEffect(
    () =>
      onRefusedSave(() => {
        refused.current = typed.current;
      }),
    [],
  );
  useEffect(() => {
    if (isSubmitting || refused.current === undefined) return;
    if (isModified) refused.current = undefined;
    // Before the reset the form has what was typed, and takes it for stored: only after it is there anything to put back.
    else if (values !== refused.current) setValues(refused.current);
  }, [isSubmitting, isModified, values, setValues]);
  return null;
}
