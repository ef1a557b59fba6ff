import type { Said } from 'strapi-plugin-dateline/sentences';
import { foldText } from '../fold-text';
import { answerWords, interviewerWords, moderatorWords, questionWords } from '../languages/turn-words';
import { wordPattern } from '../word-pattern';
import { endsAsQuestion } from './sentence-end';
import { shown, type PageNote, type ReadPublication, type ReadTurn, pageNote } from '../saved-page';
import { said } from '../../refusals/refusals';

/** What speaks against the turns of a featured text, or against its having none. */
export function talkDoubts(publication: ReadPublication): readonly PageNote[] {
  const { turns, line } = publication;
  const doubts =
    turns.length === 0
      ? untoldTalk(publication)
      : [...turnDoubts(publication), ...turns.flatMap(questionDoubts), ...talkWithoutAsking(turns)];
  const notes = doubts.map((doubt) => pageNote(line, doubt));
  return [...new Map(notes.map((note) => [note.message, note])).values()];
}

/** A talk by its title, in which nobody is said to ask. */
function untoldTalk({ type, title, featured, paragraphs }: ReadPublication): readonly Said[] {
  if (!featured || paragraphs.length === 0) return [];
  const isTalk = type === 'interview' || talkWords.test(title);
  return isTalk ? [said('doubt.talk-missing')] : [];
}

/** Titles that promise somebody who asks. */
const talkWords = wordPattern(
  'questions?|answers?|q&a|q & a|вопрос\\p{L}*|ответ\\p{L}*|questions|réponses?|fragen?|antworten?|preguntas?|respuestas?|domande|risposte|' +
    'pytania|odpowiedzi|أسئلة|الأسئلة|سؤال|質疑応答|会見記録|答记者问|答記者問|记者会|질의응답',
);

function turnDoubts(publication: ReadPublication): readonly Said[] {
  const { turns, title } = publication;
  return turns.flatMap((turn, at) => {
    const before = turns[at - 1];
    if (before && foldText(before.speaker) === foldText(turn.speaker))
      return [said('doubt.speaks-twice', { speaker: shown(turn.speaker) })];
    return isExpected(turn, title) ? [] : [said('doubt.speaker-unknown', { speaker: shown(turn.speaker) })];
  });
}

const roleWords = [questionWords, answerWords, interviewerWords, moderatorWords];

/** A word for who asks or answers, or somebody whom the title names, if only by a name's stem. */
function isExpected({ speaker, role }: ReadTurn, title: string): boolean {
  const words = foldText(speaker.replace(/\p{N}+$/u, '')).split(' ');
  if (words.some((word) => roleWords.some((set) => set.has(word))) && role !== 'statement') return true;
  if (roleWords.some((set) => set.has(words.join(' ')))) return true;
  const last = words.at(-1) ?? '';
  return last.length > 1 && foldText(title).includes(last.length > 4 ? last.slice(0, -1) : last);
}

/** A question that another follows, that nobody answers, or whose second paragraph may be the answer. */
function questionDoubts(
  { role, speaker, paragraphs }: ReadTurn,
  at: number,
  turns: readonly ReadTurn[],
): readonly Said[] {
  if (role !== 'question') return [];
  const next = turns[at + 1];
  const isAnswered = next !== undefined && next.role !== 'question';
  const hasMore = paragraphs.slice(1).some((paragraph) => !endsAsQuestion(paragraph.slice(-40)));
  return isAnswered && !hasMore ? [] : [said('doubt.unanswered', { speaker: shown(speaker) })];
}

/** Turns of which none asks are no questions and answers. */
function talkWithoutAsking(turns: readonly ReadTurn[]): readonly Said[] {
  return turns.some(({ role }) => role === 'question') ? [] : [said('doubt.nobody-asks')];
}
