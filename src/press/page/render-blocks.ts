import { safe } from 'escape-html-template-tag';
import type { BlockNode } from '../public/blocks';
import { plainText } from '../blocks/blocks';
import { html, nothing, withLineBreaks, type Html } from './html';
import { renderPicture, type Picture } from './render-picture';
import { safeHref } from './safe-href';

interface ImageNode extends BlockNode {
  /** What an image block says of its file, as Strapi's editor stores it. */
  readonly image?: Picture;
}

/**
 * Strapi's blocks as HTML; all text is escaped and unsafe addresses are dropped.
 *
 * @param headingLevel the level that the text's topmost headings get, so that they stand under the page's own
 */
export function renderBlocks(blocks: readonly BlockNode[], headingLevel: number): Html[] {
  return blocks.map((block) => renderBlock(block, headingLevel));
}

type BlockRenderer = (block: BlockNode, headingLevel: number) => Html;

const renderers: Readonly<Record<string, BlockRenderer>> = {
  paragraph: (block) => unlessEmpty(block, html`<p>${renderInlines(block)}</p>`),
  heading: (block, headingLevel) => unlessEmpty(block, renderHeading(block, headingLevel)),
  list: renderList,
  'list-item': (block) => html`<li>${renderInlines(block)}</li>`,
  quote: (block) => unlessEmpty(block, html`<blockquote><p>${renderInlines(block)}</p></blockquote>`),
  code: (block) => html`<pre tabindex="0"><code>${plainText(block)}</code></pre>`,
  image: renderImage,
};

/** A kind of block that this page does not know still says what it says. */
function renderBlock(block: BlockNode, headingLevel: number): Html {
  const render = Object.hasOwn(renderers, block.type) ? renderers[block.type] : renderers['paragraph'];
  return render === undefined ? nothing : render(block, headingLevel);
}

/** Editors part paragraphs by empty ones; the page parts them by its style. */
function unlessEmpty(block: BlockNode, rendered: Html): Html {
  return plainText(block).trim() === '' ? nothing : rendered;
}

/** Editors begin at the first or at the second level: both become the topmost here. */
function renderHeading(block: BlockNode, headingLevel: number): Html {
  const depth = Math.max(0, (block.level ?? 2) - 2);
  const name = safe(`h${Math.min(6, headingLevel + depth)}`);
  return html`<${name}>${renderInlines(block)}</${name}>`;
}

/** Strapi's editor puts a nested list beside the item that it belongs to, HTML inside of it. */
function renderList(list: BlockNode): Html {
  const items: Html[][] = [];
  for (const child of list.children ?? []) {
    if (child.type === 'list') (items.at(-1) ?? startItem(items)).push(renderList(child));
    else items.push(renderInlines(child));
  }
  const name = safe(list.format === 'ordered' ? 'ol' : 'ul');
  return html`<${name}>${items.map((item) => html`<li>${item}</li>`)}</${name}>`;
}

function startItem(items: Html[][]): Html[] {
  const item: Html[] = [];
  items.push(item);
  return item;
}

function renderImage({ image }: ImageNode): Html {
  return (image && renderPicture(image)) ?? nothing;
}

function renderInlines(block: BlockNode): Html[] {
  return (block.children ?? []).map(renderInline);
}

function renderInline(node: BlockNode): Html {
  if (typeof node.text === 'string') return renderText(node, node.text);
  const children = renderInlines(node);
  const href = node.type === 'link' ? safeHref(node.url) : null;
  return href === null ? html`${children}` : html`<a href="${href}">${children}</a>`;
}

const marks = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function renderText(node: BlockNode, text: string): Html {
  const set = marks.filter(([mark]) => node[mark] === true).map(([, element]) => safe(element));
  return set.reduce<Html>((inner, name) => html`<${name}>${inner}</${name}>`, html`${withLineBreaks(text)}`);
}
