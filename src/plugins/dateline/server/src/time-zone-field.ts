/** `{ "type": "customField", "customField": "plugin::dateline.timezone" }`: an IANA name, stored as a string. */
export const timeZoneFieldUid = 'plugin::dateline.timezone';

export const timeZoneFieldType = 'string';

export const timeZoneField = {
  name: 'timezone',
  plugin: 'dateline',
  type: timeZoneFieldType,
  inputSize: { default: 6, isResizable: true },
} as const;
