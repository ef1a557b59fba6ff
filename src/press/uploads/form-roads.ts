interface Road {
  readonly method: string;
  readonly path: RegExp;
}

/** The roads on which a form with files may come. Each reads it by itself, once it knows who sends it. */
const formRoads: readonly Road[] = [
  { method: 'POST', path: /^\/upload$/ },
  { method: 'POST', path: /^\/upload\/files$/ },
  { method: 'POST', path: /^\/upload\/files\/[^/]+\/replace$/ },
  { method: 'POST', path: /^\/api\/upload$/ },
  { method: 'POST', path: /^\/chancery\/imports$/ },
];

export function takesForm(method: string, path: string): boolean {
  return formRoads.some((road) => road.method === method && road.path.test(path));
}

/** Whether a request brings a multipart body, of any kind: by its type, and by a length or an encoding that says there is one. */
export function bringsForm(headers: Readonly<Record<string, string | readonly string[] | undefined>>): boolean {
  if (!/^\s*multipart\//i.test(String(headers['content-type'] ?? ''))) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
}
