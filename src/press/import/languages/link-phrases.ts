/** What links and pagers are called, folded as they are compared, in the languages that pages come in most. */
import { foldLetters } from '../fold-text';

const phrases = [
  '(?:read|see|show|load|view|learn|find out|click|continue)(?: (?:the|more|all|full|here|next|reading|on|for|article|text|story|on|details))*',
  'more|next|previous|prev|back|older|newer|first|last|home|menu|search|share|print|download|top|details|subscribe|contacts?|login|log in|register|' +
    'facebook|twitter|telegram|youtube|instagram|rss|cookies|site map|sitemap|privacy(?: policy)?|accessibility',
  '(?:share|follow us|back|go|return|skip)(?: (?:on|to|this|page|the|top|home|list|content|main|news|all|\\p{L}+)){1,3}',
  '(?:page )?\\p{N}{1,4}(?: (?:of|/|из|sur|von|de|di) \\p{N}{1,4})?|(?:page|pages|страница|seite|pagina|strona|صفحه) (?:\\p{N}| |of|из|sur|von|de)+',
  '(?:читать|смотреть|показать|подробнее|узнать)(?: (?:далее|дальше|ещё|еще|полностью|все|больше|подробнее|полный текст))?|далее|назад|вперед|ещё|еще|' +
    'главная|меню|поиск|поделиться|печать|версия для печати|наверх|следующая|предыдущая|скачать',
  '(?:lire|voir|afficher|en savoir|charger)(?: (?:la|le|plus|suite|tout|de|davantage|article))*|suite|suivant|suivante|precedent|retour|accueil|menu|' +
    'partager|imprimer|recherche|telecharger|plus',
  '(?:mehr|weiter|weiterlesen|zuruck|nachste|vorherige|startseite|menu|suche|teilen|drucken|mehr (?:lesen|erfahren|anzeigen|laden)|weitere anzeigen)',
  '(?:leer|ver|mostrar|cargar)(?: (?:mas|todo|todas|todos))|mas|siguiente|anterior|volver|inicio|compartir|imprimir|buscar|descargar',
  '(?:leggi|continua|mostra)(?: (?:tutto|di piu|a leggere|altro))?|avanti|indietro|condividi|(?:ler|ver|mostrar|saiba|leia)(?: mais)?|proximo|voltar|partilhar',
  'czytaj(?: (?:dalej|wiecej))?|wiecej|dalej|wstecz|nastepna|poprzednia|drukuj|udostepnij|czytaj caly|(?:devami|devamini oku|daha fazla|paylas|yazdir)',
  'читати далі|далі|детальніше|докладніше|поділитися|друк|(?:المزيد|اقرا المزيد|التالي|السابق|مشاركه|طباعه|الرئيسيه|عوده)',
  'もっと見る|続きを読む|次へ|前へ|戻る|トップ|一覧|印刷|ホーム|更多|阅读全文|下一页|上一页|返回|首页|打印|分享|查看更多|더보기|다음|이전|목록|홈|인쇄|공유',
];

/** Whether a folded text is nothing but one. */
export const linkPhrases = new RegExp(
  `^(?:${foldLetters(phrases.join('|')).replaceAll('\\p{n}', '\\p{N}').replaceAll('\\p{l}', '\\p{L}')})$`,
  'u',
);
