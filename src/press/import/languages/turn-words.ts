/** Labels of turns that are no names, folded as they are compared. */
import { foldText } from '../fold-text';

export const questionWords = new Set(
  [
    'question|q|вопрос|frage|pregunta|سوال|السوال|domanda|pergunta|питання|запитання|пытанне|pytanie|otazka|vprasanje',
    'питање|pitanje|въпрос|прашање|intrebare|kerdes|vraag|fraga|sporgsmal|sporsmal|kysymys|kusimus|jautajums|klausimas',
    'pyetje|soru|sual|сурақ|сұрақ|суроо|հարց|კითხვა|ερωτηση|שאלה|پرسش|प्रश्न|सवाल|问|問|问题|質問|질문|cau hoi|hoi',
    'pertanyaan|soalan|swali|คำถาม|spurning|galdera|pregunta',
  ].flatMap((words) => words.split('|').map(foldText)),
);

/** Whoever leads a talk: gives the floor more often than asks. */
export const moderatorWords = new Set(
  [
    'moderator|модератор|ведущий|ведущая|moderateur|moderatrice|moderador|moderadora|moderatorin|مدير الحوار|مديره الحوار',
    'مدير الجلسه|ведучий|ведуча|moderatore|moderatrice|主持人|司会',
  ].flatMap((words) => words.split('|').map(foldText)),
);

/** Whoever asks by office. */
export const interviewerWords = new Set(
  [
    'interviewer|journalist|correspondent|reporter|host|presenter|anchor|корреспондент|журналист',
    'journaliste|animateur|animatrice|presentateur|presentatrice|periodista',
    'presentador|presentadora|entrevistador|journalistin|reporterin|المذيع|المذيعه|الصحفي|الصحفيه|المحاور|المحاوره|الصحافي',
    'журналіст|кореспондент|giornalista|conduttore|jornalista|dziennikarz|gazeteci|记者|記者|기자',
  ].flatMap((words) => words.split('|').map(foldText)),
);

export const answerWords = new Set(
  [
    'answer|a|response|reply|ответ|reponse|respuesta|antwort|جواب|الجواب|اجابه|الاجابه|risposta|resposta|відповідь|адказ',
    'odpowiedz|odpoved|odgovor|одговор|отговор|raspuns|valasz|antwoord|svar|vastaus|vastus|atbilde|atsakymas|pergjigje',
    'cevap|yanit|cavab|жауап|жооп|պատասխան|პასუხი|απαντηση|תשובה|پاسخ|उत्तर|जवाब|答|回答|답변|답|cau tra loi|tra loi|dap',
    'jawaban|jawapan|jibu|คำตอบ|erantzuna',
  ].flatMap((words) => words.split('|').map(foldText)),
);

/** Words that no name begins with, in the languages whose texts have labels such as `The Ministers:`. */
export const determiners = new Set(
  (
    'the a an our we in to on for first second third finally note for and this these what ' +
    'le la les un une nos en pour premier premiere enfin note el los las una nuestros para primero por ' +
    'die der das den ein eine unsere zu zum erstens zweitens в на во по для о об и это эти наши первое второе примечание'
  )
    .split(' ')
    .map(foldText),
);
