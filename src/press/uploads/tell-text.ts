import { piecesOf, type FileBytes } from './file-bytes';

/**
 * What a file of letters is: plain text, or markup and scripts, in capitals; null where it is no text at all. Looked at
 * from the first byte to the last: a page whose script stands at the end is a page.
 */
export async function tellText(bytes: FileBytes): Promise<string | null> {
  for (const decoder of decodersFor(await bytes.read(0, 3))) {
    const told = await tellAs(decoder, bytes);
    if (told !== null) return told;
  }
  return null;
}

type Decoder = () => TextDecoder;

/** By the mark at the beginning, as browsers do; else UTF-8, else one of the old code pages, which decode anything. */
function decodersFor([first, second]: Uint8Array): readonly Decoder[] {
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const names = utf16 === null ? ['utf-8', 'windows-1252'] : [utf16];
  return names.map((name) => () => new TextDecoder(name, { fatal: true }));
}

async function tellAs(decoder: Decoder, bytes: FileBytes): Promise<string | null> {
  const decoding = decoder();
  let before = '';
  let beginning = '';
  try {
    for await (const piece of piecesOf(bytes, 0)) {
      const text = decoding.decode(piece, { stream: true });
      if (controls.test(text)) return null;
      const markup = markupIn(before + text);
      if (markup !== null) return markup;
      beginning += text.slice(0, Math.max(0, LONGEST_BEGINNING - beginning.length));
      before = text.slice(-64);
    }
    decoding.decode();
  } catch {
    return null;
  }
  return tellBeginning(beginning);
}

const LONGEST_BEGINNING = 64 * 1024;

// eslint-disable-next-line no-control-regex -- what no text has
const controls = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Tags that make a page, wherever they stand: a browser that guesses reads past what comes before them. */
function markupIn(text: string): string | null {
  if (/<svg[\s/>]/i.test(text)) return 'SVG';
  if (/<html\b[^>]*1999\/xhtml/i.test(text)) return 'XHTML';
  if (/<(!doctype|html|head|body|script|iframe|object|embed|meta|base|form|link|style)[\s/>]/i.test(text))
    return 'HTML';
  return /<(\?xml|!entity|!\[cdata|xsl:)/i.test(text) ? 'XML' : null;
}

function tellBeginning(text: string): string {
  const bare = text.replace(/^\ufeff/, '').trimStart();
  // A text that begins with a tag or a comment is markup, whichever of the many tags it is.
  if (/^<[a-z!?/]/i.test(bare)) return 'HTML';
  if (/^WEBVTT(\s|$)/.test(bare)) return 'vtt';
  return bare.startsWith('BEGIN:VCALENDAR') ? 'ics' : 'txt';
}
