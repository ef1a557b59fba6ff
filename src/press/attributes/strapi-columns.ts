/** What Strapi keeps in every row beside what people write in it: whose row it is, and who wrote it when. */
export const strapiColumns: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
];
