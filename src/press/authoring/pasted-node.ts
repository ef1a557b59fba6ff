/** What a paste is read from: as much of the DOM's `Node` as it takes, so that a browser's nodes fit and a test's too. */
export interface PastedNode {
  /** 1 an element, 3 text; all others (comments, which Word hides its own data in) say nothing. */
  readonly nodeType: number;
  /** Of an element its tag, in whatever case. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PastedNode>;
  getAttribute?(name: string): string | null;
}

export function attributeOf(node: PastedNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

export function tagOf({ nodeType, nodeName }: PastedNode): string {
  return nodeType === 1 ? nodeName.toLowerCase() : '';
}

/** All text below a node. */
export function textOf(node: PastedNode): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : Array.from(node.childNodes, textOf).join('');
}

/** The first node at or below this one that fits. */
export function findBelow(node: PastedNode, fits: (node: PastedNode) => boolean): PastedNode | undefined {
  if (fits(node)) return node;
  for (const child of Array.from(node.childNodes)) {
    const found = findBelow(child, fits);
    if (found) return found;
  }
  return undefined;
}
