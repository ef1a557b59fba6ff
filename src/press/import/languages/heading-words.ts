/** Words that headings over a page's texts are made of. */
import { foldText } from '../fold-text';

const words = [
  'latest recent news new events event speeches speech interviews interview articles article statements statement press',
  'releases release announcements messages publications publication headlines updates media featured main top and the of our all',
  'последние новости новость события событие главное выступления интервью статьи заявления анонсы сообщения публикации пресса и',
  'актуальное комментарии материалы наши',
  'dernieres derniers nouvelles actualites actualite evenements discours interviews entretiens articles declarations communiques',
  'annonces publications a la une presse et les des recents recentes',
  'ultimas ultimos noticias novedades eventos discursos entrevistas articulos declaraciones comunicados anuncios publicaciones prensa y',
  'aktuelles aktuelle neueste neuigkeiten nachrichten meldungen veranstaltungen reden interviews artikel erklarungen mitteilungen',
  'pressemitteilungen beitrage und',
  'اخر اخبار الاخبار احدث الاحداث احداث الكلمات كلمات المقابلات والمقابلات مقابلات المقالات والمقالات مقالات البيانات والبيانات',
  'بيانات التصريحات والتصريحات الخطابات والخطابات الفعاليات والفعاليات المنشورات الاعلانات والاحداث والاخبار',
  'останні новини події виступи інтервю статті заяви оголошення публікації та і повідомлення',
];

const vocabulary = new Set(words.flatMap((line) => foldText(line).split(' ')));

/** Whether every word of the folded text is one of them. */
export function isHeadingText(folded: string): boolean {
  return folded !== '' && folded.split(' ').every((word) => vocabulary.has(word));
}
