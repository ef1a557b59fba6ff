/** `{ "type": "customField", "customField": "plugin::dateline.message" }`: an ICU message, stored as a text. */
export const messageFieldUid = 'plugin::dateline.message';

export const messageFieldType = 'text';

export const messageField = {
  name: 'message',
  plugin: 'dateline',
  type: messageFieldType,
  inputSize: { default: 12, isResizable: true },
} as const;
