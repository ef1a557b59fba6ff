import { kindOfEnding } from './file-kinds';
import { endingOf } from './file-name';

/** How a stored file is handed out, whoever put it there and when. */
export interface ServedAs {
  readonly contentType: string;
  readonly disposition: 'inline' | 'attachment';
  readonly policy: string;
}

/** Null for the address of anything else than a stored file. */
export function servedAs(path: string): ServedAs | null {
  const plain = plainPath(path);
  if (plain === null || !/^\/uploads(\/|$)/i.test(plain)) return null;
  const ending = endingOf(plain);
  const kind = kindOfEnding(ending);
  // Pages still show drawings that were uploaded when they were taken; a browser runs no script in an <img>.
  if (kind === undefined)
    return { ...attachment, contentType: ending === 'svg' ? 'image/svg+xml' : attachment.contentType };
  switch (kind.group) {
    case 'image':
    case 'audio':
    case 'video':
      return { contentType: kind.mime, disposition: 'inline', policy: sandbox };
    case 'pdf':
      return { contentType: kind.mime, disposition: 'inline', policy: pdfSandbox };
    default:
      return { ...attachment, contentType: kind.mime };
  }
}

/** As the file server reads it: `/%75ploads/x` and `/assets/../uploads/x` are the same file. Null where it cannot be read. */
function plainPath(path: string): string | null {
  try {
    const steps: string[] = [];
    for (const step of decodeURIComponent(path).split(/[/\\]+/)) {
      if (step === '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    return `/${steps.join('/')}`;
  } catch {
    return null;
  }
}

/**
 * No script, no form, no origin of its own. A browser's own page around a picture or a film may style and load it, and
 * its viewer of PDF is an object, whose button for saving is a download.
 */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";
const pdfSandbox = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; sandbox allow-downloads";

const attachment: ServedAs = {
  contentType: 'application/octet-stream',
  disposition: 'attachment',
  policy: "default-src 'none'; sandbox",
};
