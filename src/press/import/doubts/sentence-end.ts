/** The ends of a paragraph in any script: a full stop and its like, a salutation's comma, a list's semicolon. */
const sentenceEnd = /[.!?…。！？．؟۔।॥։።။;；,，،؛:：‥][\s)\]»”"’'」』）】›*\p{Cf}]*$/u;

/** Whether the line ends as a paragraph does, and not as a title, a label, a link or a menu. */
export function endsAsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Whether it ends as a sentence that is whole. */
export function endsWithFullStop(text: string): boolean {
  return /[.!?。！？؟۔।॥։።။][\s)\]»”"’'」』）】›*\p{Cf}]*$/u.test(text);
}

/** Whether it ends with a question mark. */
export function endsAsQuestion(text: string): boolean {
  return /[?？؟;;՞][\s)\]»”"’'」』）】›*.!…\p{Cf}]*$/u.test(text) && /[?？؟;՞]/u.test(text.slice(-8));
}
