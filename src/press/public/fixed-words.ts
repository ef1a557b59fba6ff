/** The words of which an answer has one. Without the shapes that use them: the panel shows these words, too. */

export const bylineFunctions = [
  'speaker',
  'author',
  'interviewee',
  'interviewer',
  'signatory',
  'spokesperson',
] as const;

export type BylineFunction = (typeof bylineFunctions)[number];

export const turnRoles = ['question', 'answer', 'statement'] as const;

export type TurnRole = (typeof turnRoles)[number];

export const changeKinds = ['minor', 'major'] as const;

/** Minor: a slip is put right, the sense stays. Major: whoever has read it before should read it again. */
export type ChangeKind = (typeof changeKinds)[number];
