import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { KeptAnswer } from '../../core/kept-answer';
import { addressOf, flightKey, isAnybodyReading, isMeantFor, shelfKey } from './asked';
import { takeOff } from './flights';
import { giveAway, type Given } from './give-away';
import { isStanding, mayBeJoined } from './is-standing';
import type { Stand } from './stand';
import { logHit } from './log-hit';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before the app at the HTTP listener: what is kept and still holds is given away there; all else goes to the app.
 * To be called from `register`, before anything is served.
 * @param covers whether a path is answered alike to everybody without credentials
 */
export function answerFirst(strapi: Core.Strapi, stand: Stand, covers: (path: string) => boolean): void {
  const { httpServer } = strapi.server;
  const listeners = httpServer.listeners('request') as Listener[];
  const app: Listener = (request, response) => listeners.forEach((each) => each.call(httpServer, request, response));
  const log = logHit(strapi);
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const asked = { stand, request, response, app, log };
    if (!isAnybodyReading(request, stand.settings)) app(request, response);
    else if (!answerFromShelf(asked)) join(asked, covers);
  });
}

interface Asking {
  readonly stand: Stand;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly app: Listener;
  /** Null where nobody reads it. */
  readonly log: ReturnType<typeof logHit>;
}

/** @returns whether it is answered */
function answerFromShelf(asking: Asking): boolean {
  const { stand, request } = asking;
  const key = shelfKey(stand, addressOf(request, stand.settings), request.headers);
  const answer = stand.shelf.find(key);
  if (answer === undefined) return false;
  const now = stand.now();
  if (isStanding(stand, answer, now)) return give(asking, { answer, outcome: 'hit', now });
  stand.shelf.drop(key);
  return false;
}

/** @returns false where the app is to be asked all the same */
function give(asking: Asking, given: Given): boolean {
  const { stand, request, response, app, log } = asking;
  const { beforeHit } = stand.settings;
  const own = beforeHit === null ? undefined : beforeHit(request);
  if (own === null) return false;
  const extra = own === undefined ? null : Object.entries(own).flat();
  // What cannot be packed, the app makes anew.
  void giveAway(stand, given, { request, response, extra })?.catch(() => app(request, response));
  if (log !== null) response.on('finish', () => log(request, response.statusCode));
  return true;
}

/**
 * Waits for the same answer where somebody has begun it, else begins it.
 * @param isAgain whether the answer it has waited for was out of date: who has waited twice goes by himself
 */
function join(asking: Asking, covers: (path: string) => boolean, isAgain = false): void {
  const { stand, request, response, app } = asking;
  const { url = '' } = request;
  if (!covers(pathOf(url))) return app(request, response);
  const { flights, generations, settings } = stand;
  const address = addressOf(request, settings);
  const key = flightKey(address, request);
  const flight = flights.get(key);
  if (flight === undefined || !mayBeJoined(stand, flight.load)) {
    const begun = { address, born: generations.now(), asOf: stand.now(), startedMs: performance.now() };
    // What HEAD is answered may have been made without its body.
    if (request.method === 'GET') takeOff(flights, { key, request, response, ...begun });
    return app(request, response);
  }
  const askedAt = stand.now();
  void flight.landed.then((landed) => {
    if (response.destroyed) return;
    const isLate = landed === 'changed' || (landed !== null && !isOfTime(landed, askedAt));
    if (isLate && !isAgain) return join(asking, covers, true);
    if (isLate || landed === null || !isMeantFor(landed.variant, request.headers)) return app(request, response);
    if (!give(asking, { answer: landed, outcome: 'collapsed', now: stand.now() })) app(request, response);
  });
}

/** It was begun before somebody asked, and time may have altered it in between. */
function isOfTime({ validUntil }: KeptAnswer, askedAt: number): boolean {
  return validUntil === null || askedAt < validUntil;
}

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}
