import { VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { translation } from '../translation';

/**
 * Tells a screen reader what is wrong, and when it no longer is: not at every letter, but when somebody pauses and
 * the problem is another one than was told last.
 */
export function PoliteNotice({ text }: { readonly text: string | undefined }) {
  const { formatMessage } = useIntl();
  const [told, setTold] = useState<string>();
  const wasTold = useRef(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      wasTold.current ||= text !== undefined;
      setTold(text);
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  const inOrder = wasTold.current ? formatMessage(translation('message.problem.none')) : '';
  return (
    <VisuallyHidden>
      <span role="status">{told ?? inOrder}</span>
    </VisuallyHidden>
  );
}

const PAUSE_MS = 1000;
