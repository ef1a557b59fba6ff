import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    cookie: {
      // The panel asks for its session itself: no other site has a reason to bring it along, not even by a link.
      sameSite: 'strict',
      // By what the public sees, not by how a proxy reaches this server.
      secure: /^https:/i.test(env('PUBLIC_URL', '')),
    },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Attempts to sign in are counted by the office's own rules: src/desk/login.
  rateLimit: { enabled: false },
  // The admin panel is a press officer's desk, not a place for surveys and offers.
  flags: { nps: false, promoteEE: false },
});
