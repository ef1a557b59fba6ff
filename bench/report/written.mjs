/** Three digits that count, however great the figure: 0.0412, 4.12, 412. */
export function digits(value) {
  if (value === null) return '–';
  if (value === 0) return '0';
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 4));
}

export function seconds(milliseconds) {
  return milliseconds === null ? '–' : `${digits(milliseconds / 1000)} s`;
}

export function times(value) {
  return value === null ? '–' : `${digits(value)} ×`;
}

export function mebibytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** 100,000: as the prose writes it. */
export function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A table of Markdown. A cell's own bars would be taken for the ends of cells. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_cell, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A figure of one part, for a terminal. */
export function written({ name, ratio, detail }) {
  return `${ratio.toFixed(2).padStart(10)} ×  ${name}\n${' '.repeat(14)}${detail}\n`;
}
