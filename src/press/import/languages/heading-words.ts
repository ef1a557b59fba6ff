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

/** In scripts without spaces: `最新消息`, `最新情報`. */
const unspaced =
  /^(?:最新|最近|近期|新着|今日|重要|主要|本馆|大使馆|使馆|大使館|外交|の|と|及|和|的|、|・|消息|新闻|新聞|情報|信息|资讯|資訊|讯息|訊息|动态|動態|公告|通知|活动|活動|预告|預告|お知らせ|ニュース|トピックス|イベント|讲话|講話|采访|採訪|訪談|访谈|声明|聲明|文章|スピーチ|演説|インタビュー|記事|発表|최신|최근|새|소식|뉴스|공지|사항|행사|\s)+$/u;

/** Whether every word of the folded text is one of them. */
export function isHeadingText(folded: string): boolean {
  if (unspaced.test(folded)) return true;
  return folded !== '' && folded.split(' ').every((word) => vocabulary.has(word));
}
