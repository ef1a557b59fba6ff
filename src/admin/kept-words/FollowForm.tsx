import { useLayoutEffect, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { KeepWords } from './KeepWords';

/**
 * Stands within a form from its first drawing on: the side column comes later, where the browser is busy by seconds, and
 * what is typed until then is to be kept as well. A form in a dialog is of another entry than the page's, and is let be.
 */
export function FollowForm() {
  const { slug } = useParams<{ slug: string }>();
  const place = useRef<HTMLSpanElement>(null);
  const [isOfPage, setIsOfPage] = useState(false);
  useLayoutEffect(() => setIsOfPage(place.current?.closest('[role="dialog"]') === null), []);
  return (
    <>
      <span ref={place} hidden />
      {isOfPage && slug !== undefined && <KeepWords slug={slug} />}
    </>
  );
}
