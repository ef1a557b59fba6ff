import type { Headers } from './cross-origin-answer';
import type { Road } from './road';

/** Texts and numbers: nothing in it is ever run, framed or drawn. */
const data: Headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What the pages do not need is off, for whatever might get into them, too. */
const noDevices: Headers = {
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** A page of another origin that opened us, or that we are loaded by, holds nothing of us. */
const ownOriginOnly: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The reference pages: nothing inline, nothing foreign, framed by nobody but the panel's preview. */
const page: Headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  ...noDevices,
  ...ownOriginOnly,
};

/** Added to Strapi's own policy, which lets the panel do what it must. */
const panel: Headers = { ...noDevices, ...ownOriginOnly };

/** What each road's answers, errors too, tell a browser. Of the panel and of files Strapi's own policy says the rest. */
export const answerPolicies: Readonly<Record<Road, Headers>> = {
  api: { ...data, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  files: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  page,
  preview: page,
  panel,
  desk: { ...data, ...ownOriginOnly },
};
