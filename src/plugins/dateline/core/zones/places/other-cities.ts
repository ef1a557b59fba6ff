import { parseTimeZone, type TimeZone } from '../time-zone';

/** A city by whose time people live, though no time zone has its name. */
export interface OtherCity {
  readonly timeZone: TimeZone;
  /** In English, Russian, French, Arabic, Spanish and German where they differ; the English one first. */
  readonly names: readonly string[];
  /** Where else a city of that name is likely to be meant. */
  readonly elsewhere: string | null;
}

/**
 * Capitals, and cities with many consulates, that gave no time zone its name and so have no name in CLDR; and names of
 * others that are likely to be typed.
 */
export function otherCities(): readonly OtherCity[] {
  cities ??= table.trim().split('\n').map(readRow);
  return cities;
}

let cities: readonly OtherCity[] | undefined;

function readRow(row: string): OtherCity {
  const [timeZone = '', names = '', elsewhere] = row.split('; ');
  return {
    timeZone: parseTimeZone(timeZone),
    names: names.split('|'),
    elsewhere: elsewhere?.replace('? ', '') ?? null,
  };
}

/** Zone; names; after `?`, where else. */
const table = `
Africa/Abidjan; Yamoussoukro|Ямусукро|ياموسوكرو|Yamusukro
Africa/Algiers; Annaba|Аннаба|عنابة
Africa/Algiers; Oran|Оран|وهران|Orán
Africa/Blantyre; Lilongwe|Лилонгве|ليلونغوي|Lilongüe
Africa/Bujumbura; Gitega|Гитега|جيتيغا
Africa/Cairo; Alexandria|Александрия|Alexandrie|الإسكندرية|Alejandría; ? Virginia
Africa/Casablanca; Rabat|Рабат|الرباط
Africa/Dar_es_Salaam; Dodoma|Додома|دودوما
Africa/Douala; Yaoundé|Яунде|ياوندي|Yaundé|Jaunde
Africa/Johannesburg; Cape Town|Кейптаун|Le Cap|كيب تاون|Ciudad del Cabo|Kapstadt
Africa/Johannesburg; Durban|Дурбан|ديربان
Africa/Johannesburg; Pretoria|Tshwane|Претория|بريتوريا
Africa/Lagos; Abuja|Абуджа|أبوجا|Abuya
Africa/Nairobi; Mombasa|Момбаса|مومباسا
Africa/Ndjamena; N’Djamena|Нджамена|إنجمينا|نجامينا|Yamena
Africa/Tripoli; Tripoli|Триполи|طرابلس|Trípoli|Tripolis; ? Lebanon
America/Antigua; Saint John’s|St. John’s|Сент-Джонс|سانت جونز|Saint John; ? Newfoundland
America/Barbados; Bridgetown|Бриджтаун|بريدج تاون|بريدجتاون
America/Argentina/Cordoba; Córdoba|Кордова|Cordoue|قرطبة; ? Spain
America/Belize; Belmopan|Бельмопан|بلموبان|Belmopán
America/Chicago; Houston|Хьюстон|هيوستن
America/Costa_Rica; San José|Сан-Хосе|سان خوسيه|سان خوسي; ? California
America/Dominica; Roseau|Розо|روسو
America/El_Salvador; San Salvador|Сан-Сальвадор|سان سلفادور
America/Grenada; St. George’s|Saint George’s|Сент-Джорджес|Saint-Georges|سانت جورجز|سان جورج
America/Guatemala; Guatemala City|Ciudad de Guatemala|Guatemala-Stadt|مدينة غواتيمالا
America/Guayaquil; Quito|Кито|كيتو
America/Guyana; Georgetown|Джорджтаун|جورج تاون; ? the Cayman Islands and Penang
America/Jamaica; Kingston|Кингстон|كينغستون|كنغستون; ? Ontario and Norfolk Island
America/La_Paz; La Paz|Ла-Пас|لاباز; ? Mexico
America/La_Paz; Sucre|Сукре|سوكري
America/Los_Angeles; San Francisco|Сан-Франциско|سان فرانسيسكو
America/Los_Angeles; Seattle|Сиэтл|سياتل
America/Mexico_City; Guadalajara|Гвадалахара|غوادالاخارا; ? Spain
America/Merida; Mérida|Мерида|ميريدا; ? Spain and Venezuela
America/New_York; Atlanta|Атланта|أتلانتا
America/New_York; Boston|Бостон|بوسطن
America/New_York; Miami|Майами|ميامي
America/New_York; Philadelphia|Филадельфия|Philadelphie|فيلادلفيا|Filadelfia
America/New_York; Washington|Washington, D.C.|Washington DC|Вашингтон|واشنطن|واشنطن العاصمة|Washington D. C.
America/Panama; Panama City|Панама-Сити|Ciudad de Panamá|Panama-Stadt|مدينة بنما
America/Santiago; Santiago|Santiago de Chile|Сантьяго|Сантьяго-де-Чили|Santiago du Chili|سانتياغو; ? Cuba, the Dominican Republic and Spain
America/Sao_Paulo; Brasília|Бразилиа|برازيليا
America/Sao_Paulo; Rio de Janeiro|Рио-де-Жанейро|ريو دي جانيرو|Río de Janeiro
America/St_Kitts; Basseterre|Бастер|باستير
America/St_Lucia; Castries|Кастри|كاستريس
America/St_Vincent; Kingstown|Кингстаун|كينغستاون
America/Toronto; Montreal|Montréal|Монреаль|مونتريال
America/Toronto; Ottawa|Оттава|أوتاوا|Ottawa-Gatineau
Asia/Aden; Sana’a|Сана|صنعاء|Saná
Asia/Almaty; Astana|Nur-Sultan|Астана|Нур-Султан|أستانا|نور سلطان|Noursoultan|Astaná|Nursultán
Asia/Baghdad; Basra|Басра|Bassora|البصرة|Basora
Asia/Baghdad; Erbil|Эрбиль|أربيل
Asia/Bahrain; Manama|Al-Manama|Манама|المنامة
Asia/Bishkek; Osh|Ош|أوش
Asia/Brunei; Bandar Seri Begawan|Бандар-Сери-Бегаван|بندر سري بكاوان|بندر سري بغاوان
Asia/Colombo; Sri Jayawardenepura Kotte|Шри-Джаяварденепура-Котте
Asia/Damascus; Aleppo|Алеппо|Alep|حلب|Alepo
Asia/Dhaka; Chittagong|Chattogram|Читтагонг|شيتاغونغ
Asia/Dubai; Abu Dhabi|Абу-Даби|أبوظبي|أبو ظبي|Abou Dabi|Abou Dhabi|Abu Dabi
Asia/Hebron; Ramallah|Рамалла|رام الله|Ramala
Asia/Ho_Chi_Minh; Da Nang|Дананг|دا نانغ
Asia/Ho_Chi_Minh; Hanoi|Ханой|Hanoï|هانوي|Hanói|Hà Nội
Asia/Jerusalem; Haifa|Хайфа|Haïfa|حيفا
Asia/Jerusalem; Tel Aviv|Тель-Авив|تل أبيب
Asia/Karachi; Islamabad|Исламабад|إسلام آباد|إسلام أباد
Asia/Karachi; Lahore|Лахор|لاهور
Asia/Kolkata; Bengaluru|Bangalore|Бангалор|Бенгалуру|بنغالور
Asia/Kolkata; Chennai|Madras|Ченнаи|Ченнай|تشيناي
Asia/Kolkata; Hyderabad|Хайдарабад|حيدر أباد|حيدر آباد; ? Pakistan
Asia/Kolkata; Mumbai|Bombay|Мумбаи|Мумбай|Бомбей|مومباي|Bombai
Asia/Kolkata; New Delhi|Delhi|Нью-Дели|Дели|نيودلهي|نيو دلهي|دلهي|Nueva Delhi|Neu-Delhi
Asia/Kuwait; Kuwait City|Эль-Кувейт|مدينة الكويت|Koweït City|Ciudad de Kuwait|Kuwait-Stadt
Asia/Makassar; Denpasar|Денпасар|دنباسار
Asia/Qatar; Doha|Доха|الدوحة
Asia/Riyadh; Jeddah|Джидда|Djeddah|جدة|Yeda|Dschidda
Asia/Seoul; Busan|Пусан|بوسان|Pusan
Asia/Shanghai; Beijing|Peking|Пекин|Pékin|بكين|Pekín|Pechino|Pequim|Пекін|北京|베이징
Asia/Shanghai; Chengdu|Чэнду|تشنغدو
Asia/Shanghai; Guangzhou|Гуанчжоу|Canton|غوانغتشو|Cantón|Kanton
Asia/Shanghai; Harbin|Харбин|هاربين
Asia/Shanghai; Shenyang|Шэньян|شنيانغ
Asia/Shanghai; Wuhan|Ухань|ووهان
Asia/Tehran; Isfahan|Исфахан|Ispahan|أصفهان|Isfahán
Asia/Tehran; Mashhad|Мешхед|مشهد|Maschhad
Asia/Tehran; Rasht|Решт|رشت
Asia/Tokyo; Osaka|Осака|أوساكا
Asia/Tokyo; Sapporo|Саппоро|سابورو
Asia/Ulaanbaatar; Darkhan|Дархан|دارخان
Asia/Yangon; Naypyidaw|Nay Pyi Taw|Нейпьидо|نايبيداو|Naipyidó
Atlantic/Cape_Verde; Praia|Прая|برايا
Australia/Sydney; Canberra|Канберра|كانبرا|كانبيرا|Camberra
Europe/Amsterdam; Rotterdam|Роттердам|روتردام|Róterdam
Europe/Amsterdam; The Hague|Hague|Гаага|La Haye|لاهاي|La Haya|Den Haag
Europe/Andorra; Andorra la Vella|Андорра-ла-Велья|Andorre-la-Vieille|أندورا لا فيلا|Andorra la Vieja
Europe/Athens; Thessaloniki|Салоники|Thessalonique|سالونيك|Salónica|Tesalónica|Saloniki
Europe/Belgrade; Pristina|Приштина|بريشتينا
Europe/Berlin; Bonn|Бонн|بون
Europe/Berlin; Cologne|Кёльн|كولونيا|Colonia|Köln
Europe/Berlin; Düsseldorf|Дюссельдорф|دوسلدورف
Europe/Berlin; Frankfurt|Frankfurt am Main|Франкфурт|Франкфурт-на-Майне|Francfort|فرانكفورت|Fráncfort
Europe/Berlin; Hamburg|Гамбург|Hambourg|هامبورغ|Hamburgo
Europe/Berlin; Leipzig|Лейпциг|لايبزيغ
Europe/Berlin; Munich|Мюнхен|ميونخ|ميونيخ|Múnich|München
Europe/Brussels; Antwerp|Антверпен|Anvers|أنتويرب|Amberes|Antwerpen
Europe/Istanbul; Ankara|Анкара|أنقرة
Europe/Istanbul; Antalya|Анталья|أنطاليا
Europe/Istanbul; Izmir|Измир|إزمير|Esmirna
Europe/Istanbul; Trabzon|Трабзон|طرابزون
Europe/Kyiv; Київ|Kiew
Europe/Kyiv; Kharkiv|Kharkov|Харьков|خاركيف|Járkov|Charkiw
Europe/Kyiv; Lviv|Lvov|Львов|لفيف|Leópolis|Lemberg
Europe/Kyiv; Odesa|Odessa|Одесса|أوديسا
Europe/London; Belfast|Белфаст|بلفاست
Europe/London; Cardiff|Кардифф|كارديف
Europe/London; Edinburgh|Эдинбург|Édimbourg|إدنبرة|Edimburgo
Europe/London; Manchester|Манчестер|مانشستر
Europe/Madrid; Barcelona|Барселона|Barcelone|برشلونة; ? Venezuela
Europe/Madrid; Valencia|Валенсия|Valence|فالنسيا|بلنسية; ? Venezuela
Europe/Malta; Valletta|Валлетта|La Valette|فاليتا|La Valeta
Europe/Moscow; Moscovo
Europe/Moscow; Kazan|Казань|قازان|Kazán|Kasan
Europe/Moscow; Rostov-on-Don|Ростов-на-Дону|Rostov-sur-le-Don|روستوف|Rostov del Don|Rostow am Don
Europe/Moscow; Saint Petersburg|St. Petersburg|Санкт-Петербург|Saint-Pétersbourg|سان بطرسبرغ|سانت بطرسبرغ|سانت بطرسبورغ|San Petersburgo|Sankt Petersburg; ? Florida
Europe/Moscow; Sochi|Сочи|Sotchi|سوتشي|Sotschi
Europe/Paris; Lyon|Лион|ليون
Europe/Paris; Marseille|Марсель|مرسيليا|Marsella
Europe/Paris; Strasbourg|Страсбург|ستراسبورغ|Estrasburgo|Straßburg
Europe/Riga; Daugavpils|Даугавпилс
Europe/Rome; Florence|Флоренция|Firenze|فلورنسا|Florencia|Florenz
Europe/Rome; Genoa|Генуя|Gênes|جنوة|Génova|Genua|Genova
Europe/Rome; Milan|Милан|ميلانو|Milán|Mailand|Milano
Europe/Rome; Naples|Неаполь|نابولي|Nápoles|Neapel|Napoli
Europe/Rome; Palermo|Палермо|Palerme|باليرمو
Europe/Sofia; Varna|Варна|فارنا|Warna
Europe/Stockholm; Gothenburg|Гётеборг|Göteborg|غوتنبرغ|Gotemburgo
Europe/Tallinn; Narva|Нарва|نارفا
Europe/Tirane; Tirana|Тирана|تيرانا
Europe/Vienna; Salzburg|Зальцбург|Salzbourg|سالزبورغ|Salzburgo
Europe/Warsaw; Gdańsk|Гданьск|غدانسك|Danzig
Europe/Warsaw; Kraków|Краков|Cracovie|كراكوف|Cracovia|Krakau
Europe/Warsaw; Poznań|Познань|بوزنان|Posen
Europe/Zurich; Basel|Базель|Bâle|بازل|Basilea
Europe/Zurich; Bern|Berne|Берн|برن|Berna
Europe/Zurich; Geneva|Женева|Genève|جنيف|Ginebra|Genf|Ginevra
Indian/Comoro; Moroni|Морони|موروني
Indian/Mahe; Victoria|Виктория|فيكتوريا; ? British Columbia
Indian/Maldives; Malé|Мале|ماليه|مالي
Indian/Mauritius; Port Louis|Порт-Луи|Port-Louis|بورت لويس
Pacific/Auckland; Wellington|Веллингтон|ويلينغتون|ولنغتون
Pacific/Efate; Port Vila|Порт-Вила|Port-Vila|بورت فيلا
Pacific/Fiji; Suva|Сува|سوفا
Pacific/Guadalcanal; Honiara|Хониара|هونيارا
Pacific/Nauru; Yaren|Ярен|يارين
Pacific/Palau; Ngerulmud|Нгерулмуд|نغيرولمود
Pacific/Pohnpei; Palikir|Паликир|باليكير
Pacific/Tongatapu; Nuku’alofa|Нукуалофа|نوكو ألوفا|نوكوألوفا
`;
