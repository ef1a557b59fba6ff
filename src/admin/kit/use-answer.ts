/** The plugin's way to ask is the panel's: one stopwatch, one watch for sleep, one time of the server. */
export { useAnswer, useAsk, type Ask, type Asked, type Heard } from 'strapi-plugin-dateline/strapi-admin';
