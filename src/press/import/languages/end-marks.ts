/**
 * How pages name the link to the rest of their list, which is the last line: a word for all or more, or a verb that
 * leads there, and always what there is more of, in the number that goes with the word, so that a mark cut short is
 * none. Pieces of regular expressions in small letters.
 */
export interface EndMarkWords {
  readonly all: string;
  readonly noun: string;
  /** Says all by itself. */
  readonly archive?: string;
  readonly verb?: string;
  /** Words that may stand between. */
  readonly filler?: string;
}

export const endMarkWords: readonly EndMarkWords[] = [
  {
    all: 'all|more|older|further|full',
    archive: 'archives?',
    verb: 'view|see|show|read|browse|go to|to',
    filler: 'the|our|other|latest|press|and|of|list|an',
    noun:
      'messages|news|events|publications|announcements|posts|articles|materials|items|entries|statements|list|' +
      'speeches|interviews|releases|updates|information|stories|texts|documents|reports|briefings|remarks|' +
      'dispatches|activities|letters|comments|bulletins|notices',
  },
  {
    all: 'все|ещё|больше|другие|остальные|полный список',
    archive: 'архив',
    verb: 'посмотреть|смотреть|показать|читать|к',
    filler: 'и|наши|другие|список|всем',
    noun:
      'сообщени(?:я|й|ям)|новост(?:и|ей|ям)|событи(?:я|й|ям)|публикаци(?:и|й|ям)|материал(?:ы|ов|ам)|стать?(?:и|ей)|' +
      'выступлени(?:я|й|ям)|интервью|заявлени(?:я|й|ям)|объявлени(?:я|й|ям)|пресс.релиз(?:ы|ов|ам)|записи|' +
      'мероприяти(?:я|й|ям)|комментарии|документы|анонсы',
  },
  {
    all: 'tous|toutes|plus|autres|davantage|l ?ensemble',
    archive: 'archives?',
    verb: 'voir|lire|afficher|consulter',
    filler: 'les|des|de|du|d|l|la|nos|et|autres|presse',
    noun:
      'messages|nouvelles|actualités|événements|publications|communiqués|articles|déclarations|' +
      'discours|interviews|entretiens|annonces|documents|informations|liste|textes|suite',
  },
  { all: 'toute', filler: 'l|la', noun: 'actualité|information' },
  {
    all: 'كل|كافة|جميع|المزيد|مزيد|سائر|باقي',
    archive: 'أرشيف|الأرشيف',
    verb: 'اقرأ|عرض|مشاهدة',
    filler: 'من|و',
    noun:
      'الرسائل|رسائل|الأخبار|أخبار|الأحداث|المنشورات|البيانات|المقالات|الفعاليات|الإعلانات|المواد|التصريحات|الخطابات|' +
      'المقابلات|الأنباء|الكلمات',
  },
  {
    all: 'alle|mehr|weitere|sämtliche|ältere',
    archive: 'archiv',
    verb: 'zum|zu|zur|anzeigen',
    filler: 'den|der|die|und|unsere',
    noun:
      'meldungen|nachrichten|mitteilungen|veranstaltungen|ereignissen?|beiträgen?|artikel|terminen?|neuigkeiten|aktuelles|' +
      'veröffentlichungen|pressemitteilungen|reden|interviews|erklärungen|lesen|ansehen|anzeigen|liste|übersicht',
  },
  {
    all: 'tod[oa]s?|más|otr[oa]s|anteriores',
    archive: 'archivo',
    verb: 'ver|leer|mostrar|consultar',
    filler: 'los|las|el|la|lo|y|de|nuestr[oa]s',
    noun:
      'mensajes|noticias|eventos|publicaciones|comunicados|artículos|declaraciones|discursos|entrevistas|anuncios|actos|' +
      'información|informaciones|documentos|textos|prensa|novedades',
  },
  {
    all: 'усі|всі|більше|інші|ще',
    archive: 'архів',
    verb: 'переглянути|читати',
    filler: 'та|і',
    noun: 'повідомлення|новини|події|публікації|матеріали|статті|виступи|заяви|оголошення',
  },
  { all: 'більше|ще', archive: 'архів', noun: 'новин|подій|публікацій|матеріалів|статей' },
  { all: 'усе|больш|іншыя|яшчэ', archive: 'архіў', noun: 'паведамленні|навіны|падзеі|публікацыі|матэрыялы' },
  {
    all: 'tutt[ie]|altr[ie]|più',
    archive: 'archivio',
    verb: 'vedi|leggi|mostra',
    filler: 'i|gli|le',
    noun: 'messaggi|notizie|eventi|pubblicazioni|comunicati|articoli|dichiarazioni|discorsi|interviste|avvisi',
  },
  {
    all: 'tod[oa]s|mais|outr[oa]s',
    archive: 'arquivo',
    verb: 'ver|ler|mostrar',
    filler: 'os|as',
    noun: 'mensagens|notícias|eventos|publicações|comunicados|artigos|declarações|discursos|entrevistas|anúncios',
  },
  {
    all: 'wszystkie|więcej|pozostałe',
    archive: 'archiwum',
    verb: 'zobacz|czytaj',
    noun: 'wiadomości|aktualności|wydarzenia|publikacje|komunikaty|artykuły|informacje',
  },
  { all: 'všechny|všechna|další', archive: 'archiv', noun: 'zprávy|aktuality|události|články|příspěvky' },
  { all: 'více', noun: 'zpráv|aktualit|událostí|článků' },
  { all: 'všetky|ďalšie', archive: 'archív', noun: 'správy|aktuality|udalosti|články|príspevky' },
  { all: 'viac', noun: 'správ|aktualít|udalostí|článkov' },
  {
    all: 'sve|све|više|више|ostale|остале',
    archive: 'arhiva?|архива',
    noun: 'poruke|vijesti|vesti|objave|događaji|novosti|поруке|вести|објаве|догађаји',
  },
  { all: 'vsa|vse|več', archive: 'arhiv', noun: 'sporočila|novice|dogodki|objave' },
  { all: 'всички|още|повече', archive: 'архив', noun: 'съобщения|новини|събития|публикации|материали' },
  { all: 'сите|повеќе', archive: 'архива', noun: 'пораки|вести|настани|објави' },
  {
    all: 'toate|mai multe',
    archive: 'arhiva',
    verb: 'vezi',
    noun: 'mesajele|știrile|evenimentele|comunicatele|articolele|noutățile',
  },
  { all: 'minden|összes|az összes', archive: 'archívum', noun: 'hír|üzenet|esemény|cikk|közlemény' },
  { all: 'további', noun: 'hírek|üzenetek|események|cikkek|közlemények' },
  {
    all: 'alle|meer|overige',
    archive: 'archief',
    noun: 'berichten|nieuws|evenementen|artikelen|publicaties|toespraken|lezen',
  },
  { all: 'alla|mer|fler', archive: 'arkiv', verb: 'visa', noun: 'meddelanden|nyheter|händelser|artiklar' },
  {
    all: 'alle|mere?|flere',
    archive: 'arkiv',
    verb: 'vis',
    noun: 'meddelelser|nyheder|nyheter|begivenheder|artikler|meldinger|hendelser',
  },
  { all: 'kaikki|lisää', archive: 'arkisto', noun: 'viestit|uutiset|tapahtumat|artikkelit|tiedotteet|uutisia' },
  { all: 'kõik|veel', archive: 'arhiiv', noun: 'teated|uudised|sündmused|artiklid|sõnumid' },
  { all: 'visi|visas|vairāk', archive: 'arhīvs', noun: 'ziņojumi|ziņas|jaunumi|notikumi|raksti' },
  { all: 'visi|visos|daugiau', archive: 'archyvas', noun: 'pranešimai|naujienos|naujienų|įvykiai|straipsniai|žinutės' },
  { all: 'të gjitha', archive: 'arkiva?', noun: 'mesazhet|lajmet|njoftimet' },
  { all: 'më shumë', noun: 'lajme|mesazhe|njoftime' },
  { all: 'tüm|bütün', archive: 'arşiv', noun: 'mesajlar|haberler|etkinlikler|duyurular|yazılar|açıklamalar' },
  { all: 'daha fazla', noun: 'haber|mesaj|etkinlik|duyuru' },
  { all: 'bütün', archive: 'arxiv', noun: 'xəbərlər|mesajlar|elanlar|tədbirlər' },
  { all: 'daha çox', noun: 'xəbər|mesaj|elan' },
  {
    all: 'барлық|тағы|бардык|дагы',
    archive: 'мұрағат|архив',
    noun: 'хабарламалар|жаңалықтар|билдирүүлөр|жаңылыктар|окуялар|оқиғалар',
  },
  { all: 'բոլոր|ավելին', archive: 'արխիվ', noun: 'հաղորդագրությունները|լուրերը|նորությունները|իրադարձությունները' },
  { all: 'ყველა|მეტი', archive: 'არქივი', noun: 'შეტყობინება|სიახლე|ამბავი|სტატია' },
  {
    all: 'όλα|όλες|περισσότερα|περισσότερες',
    archive: 'αρχείο',
    filler: 'τα|οι',
    noun: 'μηνύματα|νέα|ειδήσεις|ανακοινώσεις|εκδηλώσεις|άρθρα',
  },
  {
    all: 'כל|עוד',
    archive: 'ארכיון',
    verb: 'לכל',
    noun: 'ההודעות|החדשות|האירועים|הפרסומים|הודעות|חדשות|אירועים|הכתבות',
  },
  {
    all: 'همه|تمام|بیشتر',
    archive: 'آرشیو|بایگانی',
    verb: 'مشاهده',
    noun: 'پیام ?ها|اخبار|خبرها|رویدادها|مطالب|مقالات|بیانیه ?ها',
  },
  { all: 'تمام|مزید|سب', noun: 'پیغامات|خبریں|واقعات|مضامین' },
  { all: 'सभी|और|अधिक', archive: 'पुरालेख', noun: 'संदेश|समाचार|कार्यक्रम|लेख|खबरें|देखें|पढ़ें' },
  {
    all: 'tất cả|thêm',
    archive: 'lưu trữ',
    verb: 'xem',
    filler: 'các',
    noun: 'tin tức|thông điệp|thông báo|sự kiện|bài viết',
  },
  {
    all: 'semua|lainnya|selengkapnya|lagi',
    archive: 'arsip|arkib',
    verb: 'lihat',
    noun: 'pesan|berita|acara|pengumuman|artikel|mesej',
  },
];

/** Marks that are no such pair: `show all` where the verb stands behind, and the noun before its quantifier. */
export const endMarkPhrases = [
  'عرض الكل|مشاهدة الكل|habari zote|ujumbe wote|berita lainnya|berita selengkapnya|vis alle|visa alla',
  'news archive|press archive|полный список|full list',
  '(?:查看)?(?:全部|所有|更多|往期|过去|過往)(?:的)?(?:消息|新闻|新聞|信息|资讯|資訊|公告|文章|内容|活动|活動|报道|动态|動態|通知|发布|声明|讯息|訊息)',
  '(?:全て|すべて|もっと|その他|過去)の?(?:メッセージ|ニュース|お知らせ|記事|情報|発表|一覧)(?:を?見る|を?表示)?',
  'すべて見る|全て見る|すべて表示|もっと見る|一覧を見る|一覧へ|お知らせ一覧|ニュース一覧|記事一覧|查看更多|查看全部',
  '(?:모든|전체|다른) ?(?:소식|뉴스|메시지|공지|기사|행사|글|게시물)|더 ?보기|전체 ?보기|모두 ?보기',
  '(?:ดู)?(?:ข้อความ|ข่าว|กิจกรรม|ประกาศ)ทั้งหมด|ดูทั้งหมด',
];
