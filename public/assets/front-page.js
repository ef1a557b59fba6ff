/** Keeps an open front page right: its clocks tick, and its date and counters change when their moment comes. */
import { cityTime } from './city-clock.js';
import { showCounter } from './counter-text.js';
import { createPatientRequest } from './patient-request.js';
import { createServerTime, documentHeardAt } from './server-time.js';

const page = document.querySelector('[data-live]');
if (page !== null) keepRight(page);

function keepRight(page) {
  let serverTime = createServerTime(Date.parse(page.dataset.asOf), documentHeardAt());
  let validUntil = Date.parse(page.dataset.validUntil ?? '');
  let isStale = isFromHistory();
  const clocks = [...page.querySelectorAll('[data-clock]')].map(startClock);

  // Thousands of open pages need not all ask at the stroke of midnight.
  const patienceMs = Math.random() * 1500;

  const isDue = () => isStale || serverTime.hasLeapt() || serverTime.now() >= validUntil + patienceMs;
  const refresh = () => !document.hidden && isDue() && request.attempt();
  const request = createPatientRequest(page.dataset.live, ({ data, meta }, heardAt) => {
    serverTime = createServerTime(Date.parse(meta.asOf), heardAt);
    validUntil = Date.parse(meta.validUntil ?? '');
    isStale = false;
    showFrontPage(page, data);
    return !isDue();
  });

  everySecond(
    () => serverTime.now(),
    (now) => {
      clocks.forEach((show) => show(now));
      refresh();
    },
  );
  whenBack((isRestored) => {
    isStale ||= isRestored;
    request.forgetDelay();
    refresh();
  });
}

/** A page out of the browser's history was written long ago, whatever its headers said. */
function isFromHistory() {
  return performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
}

function startClock(element) {
  const seconds = document.createElement('span');
  seconds.className = 'clock-seconds';
  seconds.ariaHidden = 'true';
  const minutes = document.createTextNode(element.textContent);
  element.replaceChildren(minutes, seconds);
  return (now) => {
    const local = cityTime(now, element.dataset);
    const time = local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm:ss'.length);
    minutes.data = time.slice(0, 'HH:mm'.length);
    seconds.textContent = time.slice('HH:mm'.length);
    element.dateTime = local;
  };
}

function showFrontPage(page, { date, dateText, counters, clocks }) {
  const today = page.querySelector('[data-date]');
  today.dateTime = date;
  today.textContent = dateText;
  forEachEntry(page, 'counter', counters, showCounter);
  forEachEntry(page, 'clock', clocks, setClock);
}

function setClock({ dataset }, { offset, nextTransitionAt, nextOffset }) {
  dataset.offset = offset;
  delete dataset.nextTransition;
  delete dataset.nextOffset;
  if (nextTransitionAt !== null) Object.assign(dataset, { nextTransition: nextTransitionAt, nextOffset });
}

/** Elements and entries find each other by documentId; one that is new, or gone, waits for the next visit. */
function forEachEntry(page, name, entries, show) {
  const entryById = new Map(entries.map((entry) => [entry.documentId, entry]));
  for (const element of page.querySelectorAll(`[data-${name}]`)) {
    const entry = entryById.get(element.dataset[name]);
    if (entry !== undefined) show(element, entry);
  }
}

/** The page's one timer: at once, then at each full second of the server's. */
function everySecond(now, tick) {
  tick(now());
  setTimeout(() => everySecond(now, tick), 1000 - (now() % 1000));
}

/** The reader comes back: to the tab, to the network, or to a page that the browser had put away whole. */
function whenBack(listener) {
  document.addEventListener('visibilitychange', () => !document.hidden && listener(false));
  window.addEventListener('online', () => listener(false));
  window.addEventListener('pageshow', (event) => event.persisted && listener(true));
}
