/**
 * Curves as an SVG by itself: both axes by powers of ten, a line for each series with its name at its end, and a dashed
 * one for each level. Readable on light and on dark ground, and without its colours: each line has marks of its own.
 *
 * @param series `{ name, points: [[x, y], …] }`
 * @param levels `{ name, y }`: what does not depend on x
 */
export function curveSvg({ title, xTitle, yTitle, series, levels = [] }) {
  const drawn = series.filter(({ points }) => points.length > 0);
  const xs = drawn.flatMap(({ points }) => points.map(([x]) => x));
  const ys = [...drawn.flatMap(({ points }) => points.map(([, y]) => y)), ...levels.map(({ y }) => y)];
  if (xs.length === 0) return '';
  const x = scale(decades(xs), [LEFT, WIDTH - RIGHT]);
  const y = scale(decades(ys), [HEIGHT - BOTTOM, TOP]);
  const names = apart([
    ...drawn.map(({ name, points }) => ({ name, y: y.at(points.at(-1)[1]) })),
    ...levels.map((level) => ({ name: level.name, y: y.at(level.y) })),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    text(LEFT, 24, title, 'title'),
    text(LEFT, TOP - 12, yTitle, 'axis'),
    text(WIDTH - RIGHT, HEIGHT - 10, xTitle, 'axis end'),
    ...x.ticks.flatMap((tick) => [
      line(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM),
      text(x.at(tick), HEIGHT - BOTTOM + 18, written(tick), 'axis middle'),
    ]),
    ...y.ticks.flatMap((tick) => [
      line(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick)),
      text(LEFT - 8, y.at(tick) + 4, written(tick), 'axis end'),
    ]),
    ...drawn.map(({ points }, index) =>
      curve(
        points.map(([px, py]) => [x.at(px), y.at(py)]),
        index,
      ),
    ),
    ...levels.map((level) => line(LEFT, y.at(level.y), WIDTH - RIGHT, y.at(level.y), 'level')),
    ...names.map(({ name, y: at }, index) =>
      text(WIDTH - RIGHT + 12, at + 4, name, index < drawn.length ? `name c${index % KINDS}` : 'name'),
    ),
    '</svg>\n',
  ].join('\n');
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 420, 64, 190, 64, 48];

/** So many kinds of line, by colour and by mark. */
const KINDS = 8;

/** Colours that differ for whoever sees red and green alike (Okabe and Ito, 2008), darker on light ground. */
const light = ['#0072b2', '#b34700', '#00755a', '#a3487f', '#6a5d00', '#7a3b00', '#444444', '#8a2be2'];
const dark = ['#56b4e9', '#e69f00', '#2fd3a5', '#e79bc6', '#f0e442', '#d9b38c', '#cccccc', '#c79bff'];

const STYLE = [
  '.ground{fill:#fff}text{font:13px system-ui,sans-serif;fill:#222}.title{font-size:15px;font-weight:600}',
  '.axis{fill:#555;font-size:12px}.middle{text-anchor:middle}.end{text-anchor:end}.name{font-size:12px}',
  'line{stroke:#ddd}.level{stroke:#555;stroke-dasharray:6 4}path{fill:none;stroke-width:2}',
  ...light.map((colour, index) => `.c${index}{stroke:${colour}}text.c${index}{stroke:none;fill:${colour}}`),
  '@media(prefers-color-scheme:dark){.ground{fill:#16181c}text{fill:#eee}.axis{fill:#aaa}line{stroke:#3a3d44}',
  '.level{stroke:#aaa}',
  ...dark.map((colour, index) => `.c${index}{stroke:${colour}}text.c${index}{stroke:none;fill:${colour}}`),
  '}',
].join('');

/** The powers of ten around all values. */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  return [low, Math.max(high, low + 1)];
}

function scale([low, high], [from, to]) {
  const at = (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  return { at, ticks: Array.from({ length: high - low + 1 }, (_each, index) => 10 ** (low + index)) };
}

function curve(points, index) {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return `<g class="c${index % KINDS}"><path d="${path}"/>${points.map((point) => mark(point, index)).join('')}</g>`;
}

/** A circle, a square, a diamond, a triangle; then the same again, hollow already. */
function mark([x, y], index) {
  const shapes = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
    `M${x - 4} ${y - 4}h8v8h-8z`,
    `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
    `M${x} ${y - 5}l5 9h-10z`,
  ];
  return `<path d="${shapes[index % shapes.length]}"/>`;
}

/** Names that would lie on each other are moved apart, downwards, in the order of their heights. */
function apart(names) {
  const moved = names.map((name) => ({ ...name }));
  let free = TOP;
  for (const name of [...moved].sort((one, other) => one.y - other.y)) {
    name.y = Math.max(name.y, free);
    free = name.y + 15;
  }
  return moved;
}

function line(x1, y1, x2, y2, kind) {
  return `<line${kind === undefined ? '' : ` class="${kind}"`} x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

function text(x, y, words, kind) {
  return `<text class="${kind}" x="${x}" y="${round(y)}">${escaped(words)}</text>`;
}

function written(value) {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}

const round = (value) => Math.round(value * 10) / 10;

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
