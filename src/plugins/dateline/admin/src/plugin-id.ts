export const pluginId = 'dateline';
