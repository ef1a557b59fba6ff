import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Where in the side column the notice of kept words is shown. */
export function NoticePlace() {
  return <div ref={setPlace} style={{ width: '100%' }} />;
}

/** What the form has to say in the side column, as soon as that is there. */
export function InNoticePlace({ children }: { readonly children: ReactNode }) {
  const current = useSyncExternalStore(listen, () => place);
  return current && createPortal(children, current);
}

function setPlace(element: HTMLElement | null): void {
  place = element;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
