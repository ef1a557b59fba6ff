/**
 * How pages name the link to the rest of their list, which is the last line: a word for all, more or archive, or a
 * verb that leads there, and what there is more of. Pieces of regular expressions in small letters.
 */
export interface EndMarkWords {
  readonly all: string;
  readonly noun: string;
  readonly verb?: string;
  /** Words that may stand between. */
  readonly filler?: string;
}

export const endMarkWords: readonly EndMarkWords[] = [
  {
    all: 'all|more|archives?|older|further|full',
    verb: 'view|see|show|read|browse|go to|to',
    filler: 'the|our|other|latest|press|and|of|list|an',
    noun:
      'messages?|news|events?|publications?|announcements?|posts?|articles?|materials?|items?|entries|statements?|' +
      'speech|speeches|interviews?|releases?|updates?|information|stories|texts|documents?|reports?|briefings?|remarks',
  },
  {
    all: 'все|всё|ещё|больше|архив|другие|остальные|полный список',
    verb: 'посмотреть|смотреть|показать|читать|к',
    filler: 'и|наши|другие|список|всем',
    noun:
      'сообщени[яейм]+|новост[ией]+|событи[яей]+|публикаци[иейя]+|материал[ыов]+|стат[ьией]+|выступлени[яей]+|интервью|' +
      'заявлени[яей]+|объявлени[яей]+|пресс.релиз[ыов]+|записи|мероприяти[яей]+|комментарии|документы|анонсы',
  },
  {
    all: 'tou(?:s|tes?)|plus|archives?|autres?|davantage|l ?ensemble',
    verb: 'voir|lire|afficher|consulter',
    filler: 'les|des|de|du|d|l|la|nos|et|autres|presse',
    noun:
      'messages?|nouvelles|actualités?|événements?|évènements?|publications?|communiqués?|articles?|déclarations?|' +
      'discours|interviews|entretiens|annonces|documents?|informations?|liste|textes|suite',
  },
  {
    all: 'كل|كافة|جميع|المزيد|مزيد|أرشيف|الأرشيف|سائر|باقي',
    verb: 'اقرأ|عرض|مشاهدة',
    filler: 'من|و',
    noun:
      'الرسائل|رسائل|الأخبار|أخبار|الأحداث|المنشورات|البيانات|المقالات|الفعاليات|الإعلانات|المواد|التصريحات|الخطابات|' +
      'المقابلات|الأنباء|الكل|الكلمات',
  },
  {
    all: 'alle|mehr|weitere|archiv|sämtliche|ältere',
    verb: 'zum|zu|zur|anzeigen',
    filler: 'den|der|die|und|unsere',
    noun:
      'meldungen|nachrichten|mitteilungen|veranstaltungen|ereignissen?|beiträgen?|artikel|terminen?|neuigkeiten|aktuelles|' +
      'veröffentlichungen|pressemitteilungen|reden|interviews|erklärungen|lesen|ansehen|anzeigen|liste|übersicht',
  },
  {
    all: 'tod[oa]s?|más|archivo|otr[oa]s|anteriores',
    verb: 'ver|leer|mostrar|consultar',
    filler: 'los|las|el|la|lo|y|de|nuestr[oa]s',
    noun:
      'mensajes?|noticias?|eventos|publicaciones|comunicados?|artículos|declaraciones|discursos|entrevistas|anuncios|actos|' +
      'información|informaciones|documentos|textos|prensa|novedades',
  },
  {
    all: 'усі|всі|більше|архів|інші|ще',
    verb: 'переглянути|читати',
    filler: 'та|і',
    noun: 'повідомлення|новини|новин|події|публікації|матеріали|статті|виступи|заяви|оголошення',
  },
  { all: 'усе|ўсе|больш|архіў|іншыя|яшчэ', noun: 'паведамленні|навіны|падзеі|публікацыі|матэрыялы' },
  {
    all: 'tutt[ie]|altr[ie]|archivio|più',
    verb: 'vedi|leggi|mostra',
    filler: 'i|gli|le',
    noun: 'messaggi|notizie|eventi|pubblicazioni|comunicati|articoli|dichiarazioni|discorsi|interviste|avvisi',
  },
  {
    all: 'tod[oa]s|mais|arquivo|outr[oa]s',
    verb: 'ver|ler|mostrar',
    filler: 'os|as',
    noun: 'mensagens|notícias|eventos|publicações|comunicados|artigos|declarações|discursos|entrevistas|anúncios',
  },
  {
    all: 'wszystkie|więcej|archiwum|pozostałe',
    verb: 'zobacz|czytaj',
    noun: 'wiadomości|aktualności|wydarzenia|publikacje|komunikaty|artykuły|informacje',
  },
  { all: 'všechny|všechna|více|archiv|další', noun: 'zprávy|zpráv|aktuality|události|články|příspěvky' },
  { all: 'všetky|viac|archív|ďalšie', noun: 'správy|správ|aktuality|udalosti|články|príspevky' },
  {
    all: 'sve|све|više|више|arhiva?|архива|ostale|остале',
    noun: 'poruke|vijesti|vesti|objave|događaji|novosti|поруке|вести|објаве|догађаји',
  },
  { all: 'vsa|vse|več|arhiv', noun: 'sporočila|novice|dogodki|objave' },
  { all: 'всички|още|повече|архив', noun: 'съобщения|новини|събития|публикации|материали' },
  { all: 'сите|повеќе|архива', noun: 'пораки|вести|настани|објави' },
  {
    all: 'toate|mai multe|arhivă|arhiva',
    verb: 'vezi',
    noun: 'mesajele|știrile|evenimentele|comunicatele|articolele|noutățile',
  },
  { all: 'minden|összes|az összes|további|archívum', noun: 'hír|hírek|üzenet|esemény|cikk|közlemény' },
  { all: 'alle|meer|archief|overige', noun: 'berichten|nieuws|evenementen|artikelen|publicaties|toespraken|lezen' },
  { all: 'alla|mer|fler|arkiv', verb: 'visa', noun: 'meddelanden|nyheter|händelser|artiklar' },
  {
    all: 'alle|mere?|flere|arkiv',
    verb: 'vis',
    noun: 'meddelelser|nyheder|nyheter|begivenheder|artikler|meldinger|hendelser',
  },
  { all: 'kaikki|lisää|arkisto', noun: 'viestit|uutiset|tapahtumat|artikkelit|tiedotteet|uutisia' },
  { all: 'kõik|veel|arhiiv', noun: 'teated|uudised|sündmused|artiklid|sõnumid' },
  { all: 'visi|visas|vairāk|arhīvs', noun: 'ziņojumi|ziņas|jaunumi|notikumi|raksti' },
  { all: 'visi|visos|daugiau|archyvas', noun: 'pranešimai|naujienos|naujienų|įvykiai|straipsniai|žinutės' },
  { all: 'të gjitha|më shumë|arkiva?', noun: 'mesazhet|lajmet|njoftimet|lajme' },
  { all: 'tüm|bütün|daha fazla|arşiv', noun: 'mesajlar|haberler|haber|etkinlikler|duyurular|yazılar|açıklamalar' },
  { all: 'bütün|daha çox|arxiv', noun: 'xəbərlər|xəbər|mesajlar|elanlar|tədbirlər' },
  {
    all: 'барлық|тағы|мұрағат|бардык|дагы|архив',
    noun: 'хабарламалар|жаңалықтар|билдирүүлөр|жаңылыктар|окуялар|оқиғалар',
  },
  { all: 'բոլոր|ավելին|արխիվ', noun: 'հաղորդագրությունները|լուրերը|նորությունները|իրադարձությունները' },
  { all: 'ყველა|მეტი|არქივი', noun: 'შეტყობინება|სიახლე|ამბავი|სტატია' },
  {
    all: 'όλα|όλες|περισσότερα|περισσότερες|αρχείο',
    filler: 'τα|οι',
    noun: 'μηνύματα|νέα|ειδήσεις|ανακοινώσεις|εκδηλώσεις|άρθρα',
  },
  { all: 'כל|עוד|ארכיון', verb: 'לכל', noun: 'ההודעות|החדשות|האירועים|הפרסומים|הודעות|חדשות|אירועים|הכתבות' },
  {
    all: 'همه|تمام|بیشتر|آرشیو|بایگانی',
    verb: 'مشاهده',
    noun: 'پیام ?ها|اخبار|خبرها|رویدادها|مطالب|مقالات|بیانیه ?ها',
  },
  { all: 'تمام|مزید|سب', noun: 'پیغامات|خبریں|واقعات|مضامین' },
  { all: 'सभी|और|अधिक|पुरालेख', noun: 'संदेश|समाचार|कार्यक्रम|लेख|खबरें|देखें|पढ़ें' },
  { all: 'tất cả|thêm|lưu trữ', verb: 'xem', filler: 'các', noun: 'tin tức|tin|thông điệp|thông báo|sự kiện|bài viết' },
  {
    all: 'semua|lainnya|arsip|selengkapnya|arkib|lagi',
    verb: 'lihat',
    noun: 'pesan|berita|acara|pengumuman|artikel|mesej',
  },
  { all: 'zote|zaidi|habari zote|ujumbe wote', noun: 'habari|ujumbe' },
];

/** Scripts without spaces: the whole line begins so. */
export const unspacedEndMarks =
  /^(?:全部|所有|更多|查看|往期|全て|すべて|もっと|一覧|その他|過去|모든|전체|더 ?보기|ดู|ทั้งหมด|ข้อความทั้งหมด|ข่าวทั้งหมด)/u;
