/**
 * Time zone, its country, thousands of people, and its city in en, ru, fr, ar; nothing where a name is the zone's own.
 * Written by scripts/generate-zone-places.mjs from CLDR 48.2.0 (Unicode-3.0 licence) and
 * moment-timezone 0.6.6 (MIT).
 */
export const zonePlaces = `
Africa/Abidjan|CI|4800||Абиджан||أبيدجان
Africa/Accra|GH|0||Аккра||أكرا
Africa/Addis_Ababa|ET|0||Аддис-Абеба|Addis-Abeba|أديس أبابا
Africa/Algiers|DZ|2600||Алжир|Alger|الجزائر
Africa/Asmara|ER|0||Асмэра||أسمرة
Africa/Bamako|ML|0||Бамако||باماكو
Africa/Bangui|CF|0||Банги||بانغوي
Africa/Banjul|GM|0||Банжул||بانجول
Africa/Bissau|GW|390||Бисау||بيساو
Africa/Blantyre|MW|0||Блантайр||بلانتاير
Africa/Brazzaville|CG|0||Браззавиль||برازافيل
Africa/Bujumbura|BI|0||Бужумбура||بوجومبورا
Africa/Cairo|EG|15000||Каир|Le Caire|القاهرة
Africa/Casablanca|MA|3200||Касабланка||الدار البيضاء
Africa/Ceuta|ES|85||Сеута||سيتا
Africa/Conakry|GN|0||Конакри||كوناكري
Africa/Dakar|SN|0||Дакар||داكار
Africa/Dar_es_Salaam|TZ|0||Дар-эс-Салам||دار السلام
Africa/Djibouti|DJ|0||Джибути||جيبوتي
Africa/Douala|CM|0||Дуала||دوالا
Africa/El_Aaiun|EH|200|El Aaiún|Эль-Аюн|Laâyoune|العيون
Africa/Freetown|SL|0||Фритаун||فري تاون
Africa/Gaborone|BW|0||Габороне||غابورون
Africa/Harare|ZW|0||Хараре||هراري
Africa/Johannesburg|ZA|8400||Йоханнесбург||جوهانسبرغ
Africa/Juba|SS|0||Джуба||جوبا
Africa/Kampala|UG|0||Кампала||كامبالا
Africa/Khartoum|SD|5100||Хартум||الخرطوم
Africa/Kigali|RW|0||Кигали||كيغالي
Africa/Kinshasa|CD|0||Киншаса||كينشاسا
Africa/Lagos|NG|17000||Лагос||لاغوس
Africa/Libreville|GA|0||Либревиль||ليبرفيل
Africa/Lome|TG|0|Lomé|Ломе|Lomé|لومي
Africa/Luanda|AO|0||Луанда||لواندا
Africa/Lubumbashi|CD|0||Лубумбаши||لومبباشا
Africa/Lusaka|ZM|0||Лусака||لوساكا
Africa/Malabo|GQ|0||Малабо||مالابو
Africa/Maputo|MZ|2600||Мапуту||مابوتو
Africa/Maseru|LS|0||Масеру||ماسيرو
Africa/Mbabane|SZ|0||Мбабане||مباباني
Africa/Mogadishu|SO|0||Могадишо|Mogadiscio|مقديشيو
Africa/Monrovia|LR|1100||Монровия||مونروفيا
Africa/Nairobi|KE|4700||Найроби||نيروبي
Africa/Ndjamena|TD|1300|N’Djamena|Нджамена|N’Djamena|نجامينا
Africa/Niamey|NE|0||Ниамей||نيامي
Africa/Nouakchott|MR|0||Нуакшот||نواكشوط
Africa/Ouagadougou|BF|0||Уагадугу||واغادوغو
Africa/Porto-Novo|BJ|0||Порто-Ново||بورتو نوفو
Africa/Sao_Tome|ST|0|São Tomé|Сан-Томе|São Tomé|ساو تومي
Africa/Tripoli|LY|1100||Триполи|Tripoli (Libye)|طرابلس
Africa/Tunis|TN|2000||Тунис||تونس
Africa/Windhoek|NA|320||Виндхук||ويندهوك
America/Adak|US|0.326||Адак||أداك
America/Anchorage|US|300||Анкоридж||أنشوراج
America/Anguilla|AI|0||Ангилья||أنغويلا
America/Antigua|AG|0||Антигуа||أنتيغوا
America/Araguaina|BR|140|Araguaína|Арагуаина|Araguaína|أروجوانيا
America/Argentina/Buenos_Aires|AR|0||Буэнос-Айрес||بوينوس أيرس
America/Argentina/Catamarca|AR|0||Катамарка||كاتاماركا
America/Argentina/Cordoba|AR|0|Córdoba|Кордова|Córdoba|كوردوبا
America/Argentina/Jujuy|AR|0||Жужуй||جوجو
America/Argentina/La_Rioja|AR|0||Ла-Риоха||لا ريوجا
America/Argentina/Mendoza|AR|0||Мендоса||ميندوزا
America/Argentina/Rio_Gallegos|AR|0|Río Gallegos|Рио-Гальегос|Río Gallegos|ريو جالييوس
America/Argentina/Salta|AR|0||Сальта||سالطا
America/Argentina/San_Juan|AR|0||Сан-Хуан||سان خوان
America/Argentina/San_Luis|AR|0||Сан-Луис||سان لويس
America/Argentina/Tucuman|AR|0|Tucumán|Тукуман|Tucumán|تاكمان
America/Argentina/Ushuaia|AR|0||Ушуая|Ushuaïa|أشوا
America/Aruba|AW|0||Аруба||أروبا
America/Asuncion|PY|2800|Asunción|Асунсьон|Asunción|أسونسيون
America/Atikokan|CA|0||Корал-Харбор||كورال هاربر
America/Bahia_Banderas|MX|84|Bahía de Banderas|Баия-де-Бандерас|Bahia de Banderas|باهيا بانديراس
America/Bahia|BR|2700||Баия||باهيا
America/Barbados|BB|280||Барбадос|La Barbade|بربادوس
America/Belem|BR|2000|Belém|Белен|Belém|بلم
America/Belize|BZ|57||Белиз||بليز
America/Blanc-Sablon|CA|0||Бланк-Саблон||بلانك-سابلون
America/Boa_Vista|BR|6.2||Боа-Виста||باو فيستا
America/Bogota|CO|9000|Bogotá|Богота|Bogotá|بوغوتا
America/Boise|US|210||Бойсе||بويس
America/Cambridge_Bay|CA|1.5||Кеймбридж-Бей||كامبرديج باي
America/Campo_Grande|BR|770||Кампу-Гранди||كومبو جراند
America/Cancun|MX|630|Cancún|Канкун|Cancún|كانكون
America/Caracas|VE|2900||Каракас||كاراكاس
America/Cayenne|GF|58||Кайенна||كايين
America/Cayman|KY|0||Острова Кайман|Caïmans|كايمان
America/Chicago|US|9200||Чикаго||شيكاغو
America/Chihuahua|MX|810||Чиуауа||تشيواوا
America/Ciudad_Juarez|MX|0|Ciudad Juárez|Сьюдад-Хуарес|Ciudad Juárez|سيوداد خواريز
America/Costa_Rica|CR|1200||Коста-Рика||كوستاريكا
America/Coyhaique|CL|0||Койайке||كويهايكيو
America/Creston|CA|0||Крестон||كريستون
America/Cuiaba|BR|540|Cuiabá|Куяба|Cuiabá|كيابا
America/Curacao|AN|0|Curaçao|Кюрасао|Curaçao|كوراساو
America/Danmarkshavn|GL|0.008||Денмарксхавн||دانمرك شافن
America/Dawson_Creek|CA|12||Доусон-Крик||داوسن كريك
America/Dawson|CA|1.3||Доусон||داوسان
America/Denver|US|2600||Денвер||دنفر
America/Detroit|US|3700||Детройт|Détroit|ديترويت
America/Dominica|DM|0||Доминика|Dominique|دومينيكا
America/Edmonton|CA|1000||Эдмонтон||ايدمونتون
America/Eirunepe|BR|31|Eirunepé|Эйрунепе|Eirunepé|ايرونبي
America/El_Salvador|SV|1100||Сальвадор||السلفادور
America/Fort_Nelson|CA|3.9||Форт Нельсон||فورت نيلسون
America/Fortaleza|BR|3400||Форталеза||فورتاليزا
America/Glace_Bay|CA|19||Глейс-Бей||جلاس باي
America/Goose_Bay|CA|7.6||Гус-Бей||جوس باي
America/Grand_Turk|TC|3.7||Гранд-Терк||غراند ترك
America/Grenada|GD|0||Гренада|Grenade|غرينادا
America/Guadeloupe|GP|0||Гваделупа||غوادلوب
America/Guatemala|GT|1300||Гватемала||غواتيمالا
America/Guayaquil|EC|2700||Гуаякиль||غواياكويل
America/Guyana|GY|800||Гайана||غيانا
America/Halifax|CA|390||Галифакс||هاليفاكس
America/Havana|CU|2100||Гавана|La Havane|هافانا
America/Hermosillo|MX|640||Эрмосильо||هيرموسيلو
America/Indiana/Indianapolis|US|0||Индианаполис||إنديانابوليس
America/Indiana/Knox|US|0|Knox, Indiana|Нокс, Индиана|Knox [Indiana]|كونكس
America/Indiana/Marengo|US|0|Marengo, Indiana|Маренго, Индиана|Marengo [Indiana]|مارنجو
America/Indiana/Petersburg|US|0|Petersburg, Indiana|Питерсберг, Индиана|Petersburg [Indiana]|بيترسبرغ
America/Indiana/Tell_City|US|0|Tell City, Indiana|Телл-Сити|Tell City [Indiana]|مدينة تل، إنديانا
America/Indiana/Vevay|US|0|Vevay, Indiana|Вевей, Индиана|Vevay [Indiana]|فيفاي
America/Indiana/Vincennes|US|0|Vincennes, Indiana|Винсеннес|Vincennes [Indiana]|فينسينس
America/Indiana/Winamac|US|0|Winamac, Indiana|Уинамак|Winamac [Indiana]|ويناماك
America/Inuvik|CA|3.5||Инувик||اينوفيك
America/Iqaluit|CA|6.7||Икалуит||اكويلت
America/Jamaica|JM|940||Ямайка|Jamaïque|جامايكا
America/Juneau|US|33||Джуно||جوني
America/Kentucky/Louisville|US|0||Луисвилл||لويس فيل
America/Kentucky/Monticello|US|0|Monticello, Kentucky|Монтиселло, Кентукки|Monticello [Kentucky]|مونتيسيلو
America/Kralendijk|BQ|0||Кралендейк||كرالنديك
America/La_Paz|BO|1900||Ла-Пас||لا باز
America/Lima|PE|11000||Лима||ليما
America/Los_Angeles|US|15000||Лос-Анджелес||لوس انجلوس
America/Lower_Princes|SX|0|Lower Prince’s Quarter|Лоуэр-Принс-Куотер|Lower Prince’s Quarter|حي الأمير السفلي
America/Maceio|BR|930|Maceió|Масейо|Maceió|ماشيو
America/Managua|NI|2200||Манагуа||ماناغوا
America/Manaus|BR|1900||Манаус|Manaos|ماناوس
America/Marigot|GP|0||Мариго||ماريغوت
America/Martinique|MQ|390||Мартиника||المارتينيك
America/Matamoros|MX|450||Матаморос||ماتاموروس
America/Mazatlan|MX|440|Mazatlán|Масатлан|Mazatlán|مازاتلان
America/Menominee|US|8.5||Меномини||مينوميني
America/Merida|MX|1100|Mérida|Мерида|Mérida|ميريدا
America/Metlakatla|US|1.4||Метлакатла||ميتلاكاتلا
America/Mexico_City|MX|20000||Мехико|Mexico|مكسيكو سيتي
America/Miquelon|PM|6.1|Saint-Pierre|Микелон|Saint-Pierre|مكويلون
America/Moncton|CA|64||Монктон||وينكتون
America/Monterrey|MX|4100||Монтеррей||مونتيري
America/Montevideo|UY|1700||Монтевидео||مونتفيديو
America/Montserrat|MS|0||Монтсеррат||مونتسيرات
America/Nassau|BS|0||Нассау||ناسو
America/New_York|US|21000||Нью-Йорк||نيويورك
America/Nome|US|3.8||Ном||نوم
America/Noronha|BR|3|Fernando de Noronha|Норонья|Fernando de Noronha|نوروناه
America/North_Dakota/Beulah|US|0|Beulah, North Dakota|Бойла, Северная Дакота|Beulah (Dakota du Nord)|بيولا، داكوتا الشمالية
America/North_Dakota/Center|US|0|Center, North Dakota|Центр, Северная Дакота|Center (Dakota du Nord)|سنتر
America/North_Dakota/New_Salem|US|0|New Salem, North Dakota|Нью-Сейлем, Северная Дакота|New Salem (Dakota du Nord)|نيو ساليم
America/Nuuk|GL|17||Нуук||غودثاب
America/Ojinaga|MX|23||Охинага||أوجيناجا
America/Panama|PA|1500||Панама||بنما
America/Paramaribo|SR|240||Парамарибо||باراماريبو
America/Phoenix|US|4200||Финикс||فينكس
America/Port-au-Prince|HT|2300||Порт-о-Пренс||بورت أو برنس
America/Port_of_Spain|TT|0||Порт-оф-Спейн|Port-d’Espagne|بورت أوف سبين
America/Porto_Velho|BR|370||Порту-Велью||بورتو فيلو
America/Puerto_Rico|PR|2400||Пуэрто-Рико|Porto Rico|بورتوريكو
America/Punta_Arenas|CL|0||Пунта-Аренас||بونتا أريناز
America/Rankin_Inlet|CA|2.6||Ранкин-Инлет||رانكن انلت
America/Recife|BR|3300||Ресифи||ريسيف
America/Regina|CA|190||Реджайна||ريجينا
America/Resolute|CA|0.229||Резольют||ريزولوت
America/Rio_Branco|BR|310||Риу-Бранку||ريوبرانكو
America/Santarem|BR|210|Santarém|Сантарен|Santarém|سانتاريم
America/Santiago|CL|6200||Сантьяго||سانتياغو
America/Santo_Domingo|DO|2900||Санто-Доминго|Saint-Domingue|سانتو دومينغو
America/Sao_Paulo|BR|20000|São Paulo|Сан-Паулу|São Paulo|ساو باولو
America/Scoresbysund|GL|0.452|Ittoqqortoormiit|Скорсбисунн|Ittoqqortoormiit|سكورسبيسند
America/Sitka|US|9||Ситка||سيتكا
America/St_Barthelemy|GP|0|St. Barthélemy|Сен-Бартелеми|Saint-Barthélemy|سانت بارتيليمي
America/St_Johns|CA|110|St. John’s|Сент-Джонс|Saint-Jean de Terre-Neuve|سانت جونس
America/St_Kitts|KN|0|St. Kitts|Сент-Китс|Saint-Christophe|سانت كيتس
America/St_Lucia|LC|0|St. Lucia|Сент-Люсия|Sainte-Lucie|سانت لوشيا
America/St_Thomas|VI|0|St. Thomas|Сент-Томас|Saint-Thomas|سانت توماس
America/St_Vincent|VC|0|St. Vincent|Сент-Винсент|Saint-Vincent|سانت فنسنت
America/Swift_Current|CA|16||Свифт-Керрент||سوفت كارنت
America/Tegucigalpa|HN|1100||Тегусигальпа||تيغوسيغالبا
America/Thule|GL|0.656||Туле|Thulé|ثيل
America/Tijuana|MX|2000||Тихуана||تيخوانا
America/Toronto|CA|6500||Торонто||تورونتو
America/Tortola|VG|0||Тортола||تورتولا
America/Vancouver|CA|2300||Ванкувер||فانكوفر
America/Whitehorse|CA|23||Уайтхорс||وايت هورس
America/Winnipeg|CA|660||Виннипег||وينيبيج
America/Yakutat|US|0.642||Якутат||ياكوتات
Antarctica/Casey|AQ|0.01|Casey Station|Кейси||كاساي
Antarctica/Davis|AQ|0.07||Дейвис||دافيز
Antarctica/DumontDUrville|AQ|0|Dumont d’Urville Station|Дюмон-д’Юрвиль|Dumont-d’Urville|دي مونت دو روفيل
Antarctica/Macquarie|AU|0.001|Macquarie Island|Маккуори||ماكواري
Antarctica/Mawson|AQ|0.06|Mawson Station|Моусон||ماوسون
Antarctica/McMurdo|AQ|0|McMurdo Station|Мак-Мердо||ماك موردو
Antarctica/Palmer|AQ|0.04|Palmer Land|Палмер||بالمير
Antarctica/Rothera|AQ|0.13|Rothera Station|Ротера||روثيرا
Antarctica/Syowa|AQ|0|Showa Station|Сёва|Showa|سايووا
Antarctica/Troll|AQ|0.04|Troll Station|Тролль||ترول
Antarctica/Vostok|AQ|0.025|Vostok Station|Восток||فوستوك
Arctic/Longyearbyen|SJ|0||Лонгйир||لونجيربين
Asia/Aden|YE|0||Аден||عدن
Asia/Almaty|KZ|1500||Алматы|Alma Ata|ألماتي
Asia/Amman|JO|2500||Амман||عمّان
Asia/Anadyr|RU|13||Анадырь||أندير
Asia/Aqtau|KZ|150|Aktau|Актау|Aktaou|أكتاو
Asia/Aqtobe|KZ|270||Актобе|Aktioubinsk|أكتوب
Asia/Ashgabat|TM|410||Ашхабад|Achgabat|عشق آباد
Asia/Atyrau|KZ|0||Атырау|Atyraou|أتيراو
Asia/Baghdad|IQ|6600||Багдад|Bagdad|بغداد
Asia/Bahrain|BH|0||Бахрейн|Bahreïn|البحرين
Asia/Baku|AZ|2700||Баку|Bakou|باكو
Asia/Bangkok|TH|15000||Бангкок||بانكوك
Asia/Barnaul|RU|0||Барнаул||بارناول
Asia/Beirut|LB|2200||Бейрут|Beyrouth|بيروت
Asia/Bishkek|KG|870||Бишкек|Bichkek|بشكيك
Asia/Brunei|BN|420||Бруней||بروناي
Asia/Chita|RU|330||Чита|Tchita|تشيتا
Asia/Colombo|LK|2200||Коломбо||كولومبو
Asia/Damascus|SY|2600||Дамаск|Damas|دمشق
Asia/Dhaka|BD|16000||Дакка||دكا
Asia/Dili|TL|190||Дили||ديلي
Asia/Dubai|AE|3900||Дубай|Dubaï|دبي
Asia/Dushanbe|TJ|760||Душанбе|Douchanbé|دوشانبي
Asia/Famagusta|CY|0||Фамагуста|Famagouste|فاماغوستا
Asia/Gaza|PS|1800||Газа||غزة
Asia/Hebron|PS|250||Хеврон|Hébron|هيبرون (مدينة الخليل)
Asia/Ho_Chi_Minh|VN|9000|Ho Chi Minh City|Хошимин|Hô-Chi-Minh-Ville|مدينة هو تشي منة
Asia/Hong_Kong|HK|7300||Гонконг||هونغ كونغ
Asia/Hovd|MN|81|Khovd|Ховд|Khovd|هوفد
Asia/Irkutsk|RU|600||Иркутск|Irkoutsk|ايركيتسك
Asia/Jakarta|ID|31000||Джакарта||جاكرتا
Asia/Jayapura|ID|260||Джаяпура||جايابيورا
Asia/Jerusalem|IL|810||Иерусалим|Jérusalem|القدس
Asia/Kabul|AF|4600||Кабул|Kaboul|كابول
Asia/Kamchatka|RU|180||Петропавловск-Камчатский|Kamtchatka|كامتشاتكا
Asia/Karachi|PK|24000||Карачи||كراتشي
Asia/Kathmandu|NP|1200||Катманду|Katmandou|كاتماندو
Asia/Khandyga|RU|6.6||Хандыга||خانديجا
Asia/Kolkata|IN|15000||Калькутта|Calcutta|كالكتا
Asia/Krasnoyarsk|RU|1000||Красноярск|Krasnoïarsk|كراسنويارسك
Asia/Kuala_Lumpur|MY|7100||Куала-Лумпур||كوالا لامبور
Asia/Kuching|MY|0||Кучинг||كيشينج
Asia/Kuwait|KW|0||Кувейт|Koweït|الكويت
Asia/Macau|MO|570|Macao|Макао|Macao|ماكاو
Asia/Magadan|RU|95||Магадан||مجادن
Asia/Makassar|ID|1500||Макасар|Macassar|ماكسار
Asia/Manila|PH|24000||Манила|Manille|مانيلا
Asia/Muscat|OM|0||Маскат|Mascate|مسقط
Asia/Nicosia|CY|320||Никосия|Nicosie|نيقوسيا
Asia/Novokuznetsk|RU|550||Новокузнецк||نوفوكوزنتسك
Asia/Novosibirsk|RU|1500||Новосибирск|Novossibirsk|نوفوسبيرسك
Asia/Omsk|RU|1200||Омск||أومسك
Asia/Oral|KZ|270||Уральск|Ouralsk|أورال
Asia/Phnom_Penh|KH|0||Пномпень||بنوم بنه
Asia/Pontianak|ID|230||Понтианак||بونتيانك
Asia/Pyongyang|KP|2900||Пхеньян||بيونغ يانغ
Asia/Qatar|QA|960||Катар||قطر
Asia/Qostanay|KZ|0|Kostanay|Костанай|Kostanaï|قوستاناي
Asia/Qyzylorda|KZ|730|Kyzylorda|Кызылорда|Kzyl Orda|كيزيلوردا
Asia/Riyadh|SA|5700||Эр-Рияд|Riyad|الرياض
Asia/Sakhalin|RU|580||о-в Сахалин|Sakhaline|سكالين
Asia/Samarkand|UZ|360||Самарканд|Samarcande|سمرقند
Asia/Seoul|KR|23000||Сеул|Séoul|سول
Asia/Shanghai|CN|23000||Шанхай||شنغهاي
Asia/Singapore|SG|0||Сингапур|Singapour|سنغافورة
Asia/Srednekolymsk|RU|3.5||Среднеколымск||سريدنكوليمسك
Asia/Taipei|TW|7400||Тайбэй||تايبيه
Asia/Tashkent|UZ|2300||Ташкент|Tachkent|طشقند
Asia/Tbilisi|GE|1100||Тбилиси|Tbilissi|تبليسي
Asia/Tehran|IR|14000||Тегеран|Téhéran|طهران
Asia/Thimphu|BT|79||Тхимпху||تيمفو
Asia/Tokyo|JP|38000||Токио||طوكيو
Asia/Tomsk|RU|1000||Томск||تومسك
Asia/Ulaanbaatar|MN|1200||Улан-Батор|Oulan-Bator|آلانباتار
Asia/Urumqi|CN|3200|Ürümqi|Урумчи|Ürümqi|أرومكي
Asia/Ust-Nera|RU|6.5||Усть-Нера||أوست نيرا
Asia/Vientiane|LA|0||Вьентьян||فيانتيان
Asia/Vladivostok|RU|600||Владивосток||فلاديفوستك
Asia/Yakutsk|RU|280||Якутск|Iakoutsk|ياكتسك
Asia/Yangon|MM|4800||Янгон|Rangoun|رانغون
Asia/Yekaterinburg|RU|1400||Екатеринбург|Ekaterinbourg|يكاترنبيرج
Asia/Yerevan|AM|1300||Ереван|Erevan|يريفان
Atlantic/Azores|PT|250||Азорские о-ва|Açores|أزورس
Atlantic/Bermuda|BM|65||Бермудские о-ва|Bermudes|برمودا
Atlantic/Canary|ES|540|Canaries|Канарские о-ва|Îles Canaries|كناري
Atlantic/Cape_Verde|CV|500||Кабо-Верде|Cap-Vert|الرأس الأخضر
Atlantic/Faroe|FO|49|Faroes|Фарерские о-ва|Îles Féroé|فارو
Atlantic/Madeira|PT|270||Мадейра|Madère|ماديرا
Atlantic/Reykjavik|IS|0||Рейкьявик||ريكيافيك
Atlantic/South_Georgia|GS|0.03||Южная Георгия|Géorgie du Sud|جورجيا الجنوبية
Atlantic/St_Helena|SH|0|St. Helena|о-в Святой Елены|Sainte-Hélène|سانت هيلينا
Atlantic/Stanley|FK|2.1||Стэнли||استانلي
Australia/Adelaide|AU|1100||Аделаида|Adélaïde|أديليد
Australia/Brisbane|AU|2000||Брисбен||برسيبان
Australia/Broken_Hill|AU|18||Брокен-Хилл||بروكن هيل
Australia/Darwin|AU|120||Дарвин||دارون
Australia/Eucla|AU|0.368||Юкла||أوكلا
Australia/Hobart|AU|210||Хобарт||هوبارت
Australia/Lindeman|AU|0.01||Линдеман||ليندمان
Australia/Lord_Howe|AU|0.347|Lord Howe Island|Лорд-Хау||لورد هاو
Australia/Melbourne|AU|3900||Мельбурн||ميلبورن
Australia/Perth|AU|1800||Перт||برثا
Australia/Sydney|AU|4000||Сидней||سيدني
Europe/Amsterdam|NL|0||Амстердам||أمستردام
Europe/Andorra|AD|79||Андорра|Andorre|أندورا
Europe/Astrakhan|RU|1000||Астрахань||أستراخان
Europe/Athens|GR|3500||Афины|Athènes|أثينا
Europe/Belgrade|RS|1200||Белград||بلغراد
Europe/Berlin|DE|4100||Берлин||برلين
Europe/Bratislava|SK|0||Братислава||براتيسلافا
Europe/Brussels|BE|2100||Брюссель|Bruxelles|بروكسل
Europe/Bucharest|RO|1900||Бухарест|Bucarest|بوخارست
Europe/Budapest|HU|1700||Будапешт||بودابست
Europe/Busingen|DE|0|Büsingen|Бюзинген-на-Верхнем-Рейне|Büsingen|بوسنغن
Europe/Chisinau|MD|670|Chișinău|Кишинев|Chișinău|تشيسيناو
Europe/Copenhagen|DK|0||Копенгаген|Copenhague|كوبنهاغن
Europe/Dublin|IE|1200||Дублин||دبلن
Europe/Gibraltar|GI|30||Гибралтар||جبل طارق
Europe/Guernsey|GG|0||Гернси|Guernesey|غيرنزي
Europe/Helsinki|FI|1200||Хельсинки||هلسنكي
Europe/Isle_of_Man|IM|0||о-в Мэн|Île de Man|جزيرة مان
Europe/Istanbul|TR|13000||Стамбул||إسطنبول
Europe/Jersey|JE|0||Джерси||جيرسي
Europe/Kaliningrad|RU|440||Калининград||كالينجراد
Europe/Kirov|RU|480||Киров||كيروف
Europe/Kyiv|UA|3400||Киев|Kiev|كييف
Europe/Lisbon|PT|2700||Лиссабон|Lisbonne|لشبونة
Europe/Ljubljana|SI|0||Любляна||ليوبليانا
Europe/London|GB|10000||Лондон|Londres|لندن
Europe/Luxembourg|LU|0||Люксембург||لوكسمبورغ
Europe/Madrid|ES|6200||Мадрид||مدريد
Europe/Malta|MT|420||Мальта|Malte|مالطة
Europe/Mariehamn|FI|0||Мариехамн||ماريهامن
Europe/Minsk|BY|1900||Минск||مينسك
Europe/Monaco|MC|0||Монако||موناكو
Europe/Moscow|RU|16000||Москва|Moscou|موسكو
Europe/Oslo|NO|0||Осло||أوسلو
Europe/Paris|FR|11000||Париж||باريس
Europe/Podgorica|ME|0||Подгорица||بودغوريكا
Europe/Prague|CZ|1300||Прага||براغ
Europe/Riga|LV|640||Рига||ريغا
Europe/Rome|IT|3900||Рим||روما
Europe/Samara|RU|1200||Самара||سمراء
Europe/San_Marino|SM|0||Сан-Марино|Saint-Marin|سان مارينو
Europe/Sarajevo|BA|0||Сараево||سراييفو
Europe/Saratov|RU|0||Саратов||ساراتوف
Europe/Simferopol|UA|330||Симферополь||سيمفروبول
Europe/Skopje|MK|0||Скопье||سكوبي
Europe/Sofia|BG|1200||София||صوفيا
Europe/Stockholm|SE|0||Стокгольм||ستوكهولم
Europe/Tallinn|EE|410||Таллин||تالين
Europe/Tirane|AL|420|Tirana|Тирана|Tirana|تيرانا
Europe/Ulyanovsk|RU|1300||Ульяновск|Oulianovsk|أوليانوفسك
Europe/Vaduz|LI|0||Вадуц||فادوز
Europe/Vatican|VA|0||Ватикан|Le Vatican|الفاتيكان
Europe/Vienna|AT|1800||Вена|Vienne|فيينا
Europe/Vilnius|LT|540||Вильнюс||فيلنيوس
Europe/Volgograd|RU|1000||Волгоград||فولوجراد
Europe/Warsaw|PL|1700||Варшава|Varsovie|وارسو
Europe/Zagreb|HR|0||Загреб||زغرب
Europe/Zurich|CH|380||Цюрих||زيورخ
Indian/Antananarivo|MG|0||Антананариву||أنتاناناريفو
Indian/Chagos|IO|3|Chagos Archipelago|Чагос||تشاغوس
Indian/Christmas|CX|0|Christmas Island|о-в Рождества||كريسماس
Indian/Cocos|CC|0|Cocos Islands|Кокосовые о-ва||كوكوس
Indian/Comoro|KM|0|Comoros|Коморы|Comores|جزر القمر
Indian/Kerguelen|TF|0|Kerguelen Islands|Кергелен||كيرغويلين
Indian/Mahe|SC|0|Mahé|Маэ|Mahé|ماهي
Indian/Maldives|MV|350||Мальдивы||المالديف
Indian/Mauritius|MU|150||Маврикий|Maurice|موريشيوس
Indian/Mayotte|YT|0||Майотта||مايوت
Indian/Reunion|RE|0|Réunion|Реюньон|La Réunion|ريونيون
Pacific/Apia|WS|37||Апиа||أبيا
Pacific/Auckland|NZ|1400||Окленд||أوكلاند
Pacific/Bougainville|PG|180||Бугенвиль||بوغانفيل
Pacific/Chatham|NZ|0.6|Chatham Islands|Чатем||تشاثام
Pacific/Chuuk|FM|0||Трук||ترك
Pacific/Easter|CL|3|Easter Island|о-в Пасхи|Île de Pâques|استر
Pacific/Efate|VU|66||Эфате|Éfaté|إيفات
Pacific/Fakaofo|TK|0.483||Факаофо||فاكاوفو
Pacific/Fiji|FJ|880||Фиджи|Fidji|فيجي
Pacific/Funafuti|TV|0||Фунафути||فونافوتي
Pacific/Galapagos|EC|25|Galápagos Islands|Галапагосские о-ва|Galápagos|جلاباجوس
Pacific/Gambier|PF|0.125||о-ва Гамбье||جامبير
Pacific/Guadalcanal|SB|110||Гуадалканал||غوادالكانال
Pacific/Guam|GU|170||Гуам||غوام
Pacific/Honolulu|US|370||Гонолулу||هونولولو
Pacific/Kanton|KI|0.001|Canton Island|о-в Кантон|Canton|كانتون
Pacific/Kiritimati|KI|5.1||Киритимати||كيريتي ماتي
Pacific/Kosrae|FM|6.6||Косрае||كوسرا
Pacific/Kwajalein|MH|14|Kwajalein Atoll|Кваджалейн||كواجالين
Pacific/Majuro|MH|0||Маджуро||ماجورو
Pacific/Marquesas|PF|8.6|Marquesas Islands|Маркизские о-ва|Marquises|ماركيساس
Pacific/Midway|UM|0|Midway Atoll|о-ва Мидуэй||ميدواي
Pacific/Nauru|NR|10||Науру||ناورو
Pacific/Niue|NU|1.2||Ниуэ||نيوي
Pacific/Norfolk|NF|250|Norfolk Island|Норфолк||نورفولك
Pacific/Noumea|NC|98|Nouméa|Нумеа|Nouméa|نوميا
Pacific/Pago_Pago|AS|3.7||Паго-Паго||باغو باغو
Pacific/Palau|PW|21||Палау|Palaos|بالاو
Pacific/Pitcairn|PN|0.056|Pitcairn Islands|Питкэрн||بيتكيرن
Pacific/Pohnpei|FM|0||Понпеи||باناب
Pacific/Port_Moresby|PG|250||Порт-Морсби||بور مورسبي
Pacific/Rarotonga|CK|13||Раротонга||راروتونغا
Pacific/Saipan|MP|0||Сайпан||سايبان
Pacific/Tahiti|PF|180||Таити||تاهيتي
Pacific/Tarawa|KI|29||Тарава||تاراوا
Pacific/Tongatapu|TO|75||Тонгатапу||تونغاتابو
Pacific/Wake|UM|0|Wake Island|Уэйк||واك
Pacific/Wallis|WF|0|Wallis & Futuna|Уоллис|Wallis & Futuna|واليس
`;
