/** A site as in production, quiet, on a free port of the loopback; its secrets guard nothing. */
export function siteEnvironment(more = {}) {
  return {
    NODE_ENV: 'production',
    APP_KEYS: 'bench,bench',
    API_TOKEN_SALT: 'bench',
    ADMIN_JWT_SECRET: 'bench',
    JWT_SECRET: 'bench',
    TRANSFER_TOKEN_SALT: 'bench',
    ENCRYPTION_KEY: 'bench'.padEnd(32, '-'),
    PUBLIC_URL: 'http://localhost',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    STARTUP_TABLE: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...more,
  };
}
