import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { originSettings, type OriginSettings } from './origin-settings';
import { askingAddress, isTrustedPeer } from './trusted-proxies';

/**
 * Settles for the whole app what a request says of itself: by which name and scheme the site was reached, and from which
 * address. With `PUBLIC_URL` the first two are known and no header is asked; without, a name is believed only where it
 * is this machine's. Whoever reads `ctx.origin`, `ctx.host`, `ctx.secure` or `ctx.ip`, Strapi too, reads these.
 */
export function readRequestsTruly(strapi: Core.Strapi): void {
  const settings = originSettings(strapi);
  const port = strapi.config.get<number>('server.port');
  Object.defineProperties(strapi.server.app.request, {
    protocol: getter(({ req }) => schemeOf(req, settings)),
    host: getter(({ req }) => hostOf(req, settings, port)),
    ip: getter(({ req }) => askingAddress(peerOf(req), textOf(req, 'x-forwarded-for'), settings.trustedProxies)),
    ips: getter(({ ip }) => [ip]),
  });
}

/** Koa's request, as its own getters see it. */
interface Asked {
  readonly req: IncomingMessage;
  readonly ip: string;
}

function getter(read: (request: Asked) => unknown): PropertyDescriptor {
  return {
    configurable: true,
    get(this: Asked) {
      return read(this);
    },
  };
}

function schemeOf(req: IncomingMessage, { publicOrigin, trustedProxies }: OriginSettings): string {
  if (publicOrigin !== null) return new URL(publicOrigin).protocol.slice(0, -1);
  const isHttps = textOf(req, 'x-forwarded-proto') === 'https' && isTrustedPeer(peerOf(req), trustedProxies);
  return isHttps ? 'https' : 'http';
}

/** `X-Forwarded-Host` is nobody's word: proxies pass on the one that a visitor sends. */
function hostOf(req: IncomingMessage, { publicOrigin }: OriginSettings, port: number): string {
  if (publicOrigin !== null) return new URL(publicOrigin).host;
  const asked = textOf(req, 'host').toLowerCase();
  return isThisMachine(asked, req) ? asked : `localhost:${port}`;
}

/** A loopback name, or the very address at which the connection came in: neither can be somebody else's site. */
function isThisMachine(host: string, { socket }: IncomingMessage): boolean {
  const [, bracketed, name] = /^(?:\[([\da-f:.]+)\]|([a-z\d.-]+))(?::\d{1,5})?$/.exec(host) ?? [];
  const asked = bracketed ?? name ?? '';
  return loopback.test(asked) || asked === socket.localAddress?.replace(/^::ffff:/, '');
}

const loopback = /^(?:localhost|[a-z\d.-]+\.localhost|127(?:\.\d{1,3}){3}|::1)$/;

const peerOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';

function textOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : value) ?? '';
}
