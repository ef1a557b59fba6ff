/** Languages that an act on a text leaves out. */
export type LeftOut = readonly string[];
