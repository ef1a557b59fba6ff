/** The language that somebody has chosen for the panel, where Strapi 5.54 keeps it; English until one is chosen. */
export function panelLanguage(): string {
  return window.localStorage.getItem('strapi-admin-language') ?? 'en';
}
