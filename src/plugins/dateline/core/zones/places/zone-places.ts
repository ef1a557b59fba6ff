/**
 * Time zone, its country, thousands of people, and its city in en, ru, fr; nothing where a name is the zone's own.
 * Written by scripts/generate-zone-places.mjs from CLDR 48.2.0 (Unicode-3.0 licence) and
 * moment-timezone 0.6.6 (MIT).
 */
export const zonePlaces = `
Africa/Abidjan|CI|4800||Абиджан|
Africa/Accra|GH|0||Аккра|
Africa/Addis_Ababa|ET|0||Аддис-Абеба|Addis-Abeba
Africa/Algiers|DZ|2600||Алжир|Alger
Africa/Asmara|ER|0||Асмэра|
Africa/Bamako|ML|0||Бамако|
Africa/Bangui|CF|0||Банги|
Africa/Banjul|GM|0||Банжул|
Africa/Bissau|GW|390||Бисау|
Africa/Blantyre|MW|0||Блантайр|
Africa/Brazzaville|CG|0||Браззавиль|
Africa/Bujumbura|BI|0||Бужумбура|
Africa/Cairo|EG|15000||Каир|Le Caire
Africa/Casablanca|MA|3200||Касабланка|
Africa/Ceuta|ES|85||Сеута|
Africa/Conakry|GN|0||Конакри|
Africa/Dakar|SN|0||Дакар|
Africa/Dar_es_Salaam|TZ|0||Дар-эс-Салам|
Africa/Djibouti|DJ|0||Джибути|
Africa/Douala|CM|0||Дуала|
Africa/El_Aaiun|EH|200|El Aaiún|Эль-Аюн|Laâyoune
Africa/Freetown|SL|0||Фритаун|
Africa/Gaborone|BW|0||Габороне|
Africa/Harare|ZW|0||Хараре|
Africa/Johannesburg|ZA|8400||Йоханнесбург|
Africa/Juba|SS|0||Джуба|
Africa/Kampala|UG|0||Кампала|
Africa/Khartoum|SD|5100||Хартум|
Africa/Kigali|RW|0||Кигали|
Africa/Kinshasa|CD|0||Киншаса|
Africa/Lagos|NG|17000||Лагос|
Africa/Libreville|GA|0||Либревиль|
Africa/Lome|TG|0|Lomé|Ломе|Lomé
Africa/Luanda|AO|0||Луанда|
Africa/Lubumbashi|CD|0||Лубумбаши|
Africa/Lusaka|ZM|0||Лусака|
Africa/Malabo|GQ|0||Малабо|
Africa/Maputo|MZ|2600||Мапуту|
Africa/Maseru|LS|0||Масеру|
Africa/Mbabane|SZ|0||Мбабане|
Africa/Mogadishu|SO|0||Могадишо|Mogadiscio
Africa/Monrovia|LR|1100||Монровия|
Africa/Nairobi|KE|4700||Найроби|
Africa/Ndjamena|TD|1300|N’Djamena|Нджамена|N’Djamena
Africa/Niamey|NE|0||Ниамей|
Africa/Nouakchott|MR|0||Нуакшот|
Africa/Ouagadougou|BF|0||Уагадугу|
Africa/Porto-Novo|BJ|0||Порто-Ново|
Africa/Sao_Tome|ST|0|São Tomé|Сан-Томе|São Tomé
Africa/Tripoli|LY|1100||Триполи|Tripoli (Libye)
Africa/Tunis|TN|2000||Тунис|
Africa/Windhoek|NA|320||Виндхук|
America/Adak|US|0.326||Адак|
America/Anchorage|US|300||Анкоридж|
America/Anguilla|AI|0||Ангилья|
America/Antigua|AG|0||Антигуа|
America/Araguaina|BR|140|Araguaína|Арагуаина|Araguaína
America/Argentina/Buenos_Aires|AR|0||Буэнос-Айрес|
America/Argentina/Catamarca|AR|0||Катамарка|
America/Argentina/Cordoba|AR|0|Córdoba|Кордова|Córdoba
America/Argentina/Jujuy|AR|0||Жужуй|
America/Argentina/La_Rioja|AR|0||Ла-Риоха|
America/Argentina/Mendoza|AR|0||Мендоса|
America/Argentina/Rio_Gallegos|AR|0|Río Gallegos|Рио-Гальегос|Río Gallegos
America/Argentina/Salta|AR|0||Сальта|
America/Argentina/San_Juan|AR|0||Сан-Хуан|
America/Argentina/San_Luis|AR|0||Сан-Луис|
America/Argentina/Tucuman|AR|0|Tucumán|Тукуман|Tucumán
America/Argentina/Ushuaia|AR|0||Ушуая|Ushuaïa
America/Aruba|AW|0||Аруба|
America/Asuncion|PY|2800|Asunción|Асунсьон|Asunción
America/Atikokan|CA|0||Корал-Харбор|
America/Bahia_Banderas|MX|84|Bahía de Banderas|Баия-де-Бандерас|Bahia de Banderas
America/Bahia|BR|2700||Баия|
America/Barbados|BB|280||Барбадос|La Barbade
America/Belem|BR|2000|Belém|Белен|Belém
America/Belize|BZ|57||Белиз|
America/Blanc-Sablon|CA|0||Бланк-Саблон|
America/Boa_Vista|BR|6.2||Боа-Виста|
America/Bogota|CO|9000|Bogotá|Богота|Bogotá
America/Boise|US|210||Бойсе|
America/Cambridge_Bay|CA|1.5||Кеймбридж-Бей|
America/Campo_Grande|BR|770||Кампу-Гранди|
America/Cancun|MX|630|Cancún|Канкун|Cancún
America/Caracas|VE|2900||Каракас|
America/Cayenne|GF|58||Кайенна|
America/Cayman|KY|0||Острова Кайман|Caïmans
America/Chicago|US|9200||Чикаго|
America/Chihuahua|MX|810||Чиуауа|
America/Ciudad_Juarez|MX|0|Ciudad Juárez|Сьюдад-Хуарес|Ciudad Juárez
America/Costa_Rica|CR|1200||Коста-Рика|
America/Coyhaique|CL|0||Койайке|
America/Creston|CA|0||Крестон|
America/Cuiaba|BR|540|Cuiabá|Куяба|Cuiabá
America/Curacao|AN|0|Curaçao|Кюрасао|Curaçao
America/Danmarkshavn|GL|0.008||Денмарксхавн|
America/Dawson_Creek|CA|12||Доусон-Крик|
America/Dawson|CA|1.3||Доусон|
America/Denver|US|2600||Денвер|
America/Detroit|US|3700||Детройт|Détroit
America/Dominica|DM|0||Доминика|Dominique
America/Edmonton|CA|1000||Эдмонтон|
America/Eirunepe|BR|31|Eirunepé|Эйрунепе|Eirunepé
America/El_Salvador|SV|1100||Сальвадор|
America/Fort_Nelson|CA|3.9||Форт Нельсон|
America/Fortaleza|BR|3400||Форталеза|
America/Glace_Bay|CA|19||Глейс-Бей|
America/Goose_Bay|CA|7.6||Гус-Бей|
America/Grand_Turk|TC|3.7||Гранд-Терк|
America/Grenada|GD|0||Гренада|Grenade
America/Guadeloupe|GP|0||Гваделупа|
America/Guatemala|GT|1300||Гватемала|
America/Guayaquil|EC|2700||Гуаякиль|
America/Guyana|GY|800||Гайана|
America/Halifax|CA|390||Галифакс|
America/Havana|CU|2100||Гавана|La Havane
America/Hermosillo|MX|640||Эрмосильо|
America/Indiana/Indianapolis|US|0||Индианаполис|
America/Indiana/Knox|US|0|Knox, Indiana|Нокс, Индиана|Knox [Indiana]
America/Indiana/Marengo|US|0|Marengo, Indiana|Маренго, Индиана|Marengo [Indiana]
America/Indiana/Petersburg|US|0|Petersburg, Indiana|Питерсберг, Индиана|Petersburg [Indiana]
America/Indiana/Tell_City|US|0|Tell City, Indiana|Телл-Сити|Tell City [Indiana]
America/Indiana/Vevay|US|0|Vevay, Indiana|Вевей, Индиана|Vevay [Indiana]
America/Indiana/Vincennes|US|0|Vincennes, Indiana|Винсеннес|Vincennes [Indiana]
America/Indiana/Winamac|US|0|Winamac, Indiana|Уинамак|Winamac [Indiana]
America/Inuvik|CA|3.5||Инувик|
America/Iqaluit|CA|6.7||Икалуит|
America/Jamaica|JM|940||Ямайка|Jamaïque
America/Juneau|US|33||Джуно|
America/Kentucky/Louisville|US|0||Луисвилл|
America/Kentucky/Monticello|US|0|Monticello, Kentucky|Монтиселло, Кентукки|Monticello [Kentucky]
America/Kralendijk|BQ|0||Кралендейк|
America/La_Paz|BO|1900||Ла-Пас|
America/Lima|PE|11000||Лима|
America/Los_Angeles|US|15000||Лос-Анджелес|
America/Lower_Princes|SX|0|Lower Prince’s Quarter|Лоуэр-Принс-Куотер|Lower Prince’s Quarter
America/Maceio|BR|930|Maceió|Масейо|Maceió
America/Managua|NI|2200||Манагуа|
America/Manaus|BR|1900||Манаус|Manaos
America/Marigot|GP|0||Мариго|
America/Martinique|MQ|390||Мартиника|
America/Matamoros|MX|450||Матаморос|
America/Mazatlan|MX|440|Mazatlán|Масатлан|Mazatlán
America/Menominee|US|8.5||Меномини|
America/Merida|MX|1100|Mérida|Мерида|Mérida
America/Metlakatla|US|1.4||Метлакатла|
America/Mexico_City|MX|20000||Мехико|Mexico
America/Miquelon|PM|6.1|Saint-Pierre|Микелон|Saint-Pierre
America/Moncton|CA|64||Монктон|
America/Monterrey|MX|4100||Монтеррей|
America/Montevideo|UY|1700||Монтевидео|
America/Montserrat|MS|0||Монтсеррат|
America/Nassau|BS|0||Нассау|
America/New_York|US|21000||Нью-Йорк|
America/Nome|US|3.8||Ном|
America/Noronha|BR|3|Fernando de Noronha|Норонья|Fernando de Noronha
America/North_Dakota/Beulah|US|0|Beulah, North Dakota|Бойла, Северная Дакота|Beulah (Dakota du Nord)
America/North_Dakota/Center|US|0|Center, North Dakota|Центр, Северная Дакота|Center (Dakota du Nord)
America/North_Dakota/New_Salem|US|0|New Salem, North Dakota|Нью-Сейлем, Северная Дакота|New Salem (Dakota du Nord)
America/Nuuk|GL|17||Нуук|
America/Ojinaga|MX|23||Охинага|
America/Panama|PA|1500||Панама|
America/Paramaribo|SR|240||Парамарибо|
America/Phoenix|US|4200||Финикс|
America/Port-au-Prince|HT|2300||Порт-о-Пренс|
America/Port_of_Spain|TT|0||Порт-оф-Спейн|Port-d’Espagne
America/Porto_Velho|BR|370||Порту-Велью|
America/Puerto_Rico|PR|2400||Пуэрто-Рико|Porto Rico
America/Punta_Arenas|CL|0||Пунта-Аренас|
America/Rankin_Inlet|CA|2.6||Ранкин-Инлет|
America/Recife|BR|3300||Ресифи|
America/Regina|CA|190||Реджайна|
America/Resolute|CA|0.229||Резольют|
America/Rio_Branco|BR|310||Риу-Бранку|
America/Santarem|BR|210|Santarém|Сантарен|Santarém
America/Santiago|CL|6200||Сантьяго|
America/Santo_Domingo|DO|2900||Санто-Доминго|Saint-Domingue
America/Sao_Paulo|BR|20000|São Paulo|Сан-Паулу|São Paulo
America/Scoresbysund|GL|0.452|Ittoqqortoormiit|Скорсбисунн|Ittoqqortoormiit
America/Sitka|US|9||Ситка|
America/St_Barthelemy|GP|0|St. Barthélemy|Сен-Бартелеми|Saint-Barthélemy
America/St_Johns|CA|110|St. John’s|Сент-Джонс|Saint-Jean de Terre-Neuve
America/St_Kitts|KN|0|St. Kitts|Сент-Китс|Saint-Christophe
America/St_Lucia|LC|0|St. Lucia|Сент-Люсия|Sainte-Lucie
America/St_Thomas|VI|0|St. Thomas|Сент-Томас|Saint-Thomas
America/St_Vincent|VC|0|St. Vincent|Сент-Винсент|Saint-Vincent
America/Swift_Current|CA|16||Свифт-Керрент|
America/Tegucigalpa|HN|1100||Тегусигальпа|
America/Thule|GL|0.656||Туле|Thulé
America/Tijuana|MX|2000||Тихуана|
America/Toronto|CA|6500||Торонто|
America/Tortola|VG|0||Тортола|
America/Vancouver|CA|2300||Ванкувер|
America/Whitehorse|CA|23||Уайтхорс|
America/Winnipeg|CA|660||Виннипег|
America/Yakutat|US|0.642||Якутат|
Antarctica/Casey|AQ|0.01|Casey Station|Кейси|
Antarctica/Davis|AQ|0.07||Дейвис|
Antarctica/DumontDUrville|AQ|0|Dumont d’Urville Station|Дюмон-д’Юрвиль|Dumont-d’Urville
Antarctica/Macquarie|AU|0.001|Macquarie Island|Маккуори|
Antarctica/Mawson|AQ|0.06|Mawson Station|Моусон|
Antarctica/McMurdo|AQ|0|McMurdo Station|Мак-Мердо|
Antarctica/Palmer|AQ|0.04|Palmer Land|Палмер|
Antarctica/Rothera|AQ|0.13|Rothera Station|Ротера|
Antarctica/Syowa|AQ|0|Showa Station|Сёва|Showa
Antarctica/Troll|AQ|0.04|Troll Station|Тролль|
Antarctica/Vostok|AQ|0.025|Vostok Station|Восток|
Arctic/Longyearbyen|SJ|0||Лонгйир|
Asia/Aden|YE|0||Аден|
Asia/Almaty|KZ|1500||Алматы|Alma Ata
Asia/Amman|JO|2500||Амман|
Asia/Anadyr|RU|13||Анадырь|
Asia/Aqtau|KZ|150|Aktau|Актау|Aktaou
Asia/Aqtobe|KZ|270||Актобе|Aktioubinsk
Asia/Ashgabat|TM|410||Ашхабад|Achgabat
Asia/Atyrau|KZ|0||Атырау|Atyraou
Asia/Baghdad|IQ|6600||Багдад|Bagdad
Asia/Bahrain|BH|0||Бахрейн|Bahreïn
Asia/Baku|AZ|2700||Баку|Bakou
Asia/Bangkok|TH|15000||Бангкок|
Asia/Barnaul|RU|0||Барнаул|
Asia/Beirut|LB|2200||Бейрут|Beyrouth
Asia/Bishkek|KG|870||Бишкек|Bichkek
Asia/Brunei|BN|420||Бруней|
Asia/Chita|RU|330||Чита|Tchita
Asia/Colombo|LK|2200||Коломбо|
Asia/Damascus|SY|2600||Дамаск|Damas
Asia/Dhaka|BD|16000||Дакка|
Asia/Dili|TL|190||Дили|
Asia/Dubai|AE|3900||Дубай|Dubaï
Asia/Dushanbe|TJ|760||Душанбе|Douchanbé
Asia/Famagusta|CY|0||Фамагуста|Famagouste
Asia/Gaza|PS|1800||Газа|
Asia/Hebron|PS|250||Хеврон|Hébron
Asia/Ho_Chi_Minh|VN|9000|Ho Chi Minh City|Хошимин|Hô-Chi-Minh-Ville
Asia/Hong_Kong|HK|7300||Гонконг|
Asia/Hovd|MN|81|Khovd|Ховд|Khovd
Asia/Irkutsk|RU|600||Иркутск|Irkoutsk
Asia/Jakarta|ID|31000||Джакарта|
Asia/Jayapura|ID|260||Джаяпура|
Asia/Jerusalem|IL|810||Иерусалим|Jérusalem
Asia/Kabul|AF|4600||Кабул|Kaboul
Asia/Kamchatka|RU|180||Петропавловск-Камчатский|Kamtchatka
Asia/Karachi|PK|24000||Карачи|
Asia/Kathmandu|NP|1200||Катманду|Katmandou
Asia/Khandyga|RU|6.6||Хандыга|
Asia/Kolkata|IN|15000||Калькутта|Calcutta
Asia/Krasnoyarsk|RU|1000||Красноярск|Krasnoïarsk
Asia/Kuala_Lumpur|MY|7100||Куала-Лумпур|
Asia/Kuching|MY|0||Кучинг|
Asia/Kuwait|KW|0||Кувейт|Koweït
Asia/Macau|MO|570|Macao|Макао|Macao
Asia/Magadan|RU|95||Магадан|
Asia/Makassar|ID|1500||Макасар|Macassar
Asia/Manila|PH|24000||Манила|Manille
Asia/Muscat|OM|0||Маскат|Mascate
Asia/Nicosia|CY|320||Никосия|Nicosie
Asia/Novokuznetsk|RU|550||Новокузнецк|
Asia/Novosibirsk|RU|1500||Новосибирск|Novossibirsk
Asia/Omsk|RU|1200||Омск|
Asia/Oral|KZ|270||Уральск|Ouralsk
Asia/Phnom_Penh|KH|0||Пномпень|
Asia/Pontianak|ID|230||Понтианак|
Asia/Pyongyang|KP|2900||Пхеньян|
Asia/Qatar|QA|960||Катар|
Asia/Qostanay|KZ|0|Kostanay|Костанай|Kostanaï
Asia/Qyzylorda|KZ|730|Kyzylorda|Кызылорда|Kzyl Orda
Asia/Riyadh|SA|5700||Эр-Рияд|Riyad
Asia/Sakhalin|RU|580||о-в Сахалин|Sakhaline
Asia/Samarkand|UZ|360||Самарканд|Samarcande
Asia/Seoul|KR|23000||Сеул|Séoul
Asia/Shanghai|CN|23000||Шанхай|
Asia/Singapore|SG|0||Сингапур|Singapour
Asia/Srednekolymsk|RU|3.5||Среднеколымск|
Asia/Taipei|TW|7400||Тайбэй|
Asia/Tashkent|UZ|2300||Ташкент|Tachkent
Asia/Tbilisi|GE|1100||Тбилиси|Tbilissi
Asia/Tehran|IR|14000||Тегеран|Téhéran
Asia/Thimphu|BT|79||Тхимпху|
Asia/Tokyo|JP|38000||Токио|
Asia/Tomsk|RU|1000||Томск|
Asia/Ulaanbaatar|MN|1200||Улан-Батор|Oulan-Bator
Asia/Urumqi|CN|3200|Ürümqi|Урумчи|Ürümqi
Asia/Ust-Nera|RU|6.5||Усть-Нера|
Asia/Vientiane|LA|0||Вьентьян|
Asia/Vladivostok|RU|600||Владивосток|
Asia/Yakutsk|RU|280||Якутск|Iakoutsk
Asia/Yangon|MM|4800||Янгон|Rangoun
Asia/Yekaterinburg|RU|1400||Екатеринбург|Ekaterinbourg
Asia/Yerevan|AM|1300||Ереван|Erevan
Atlantic/Azores|PT|250||Азорские о-ва|Açores
Atlantic/Bermuda|BM|65||Бермудские о-ва|Bermudes
Atlantic/Canary|ES|540|Canaries|Канарские о-ва|Îles Canaries
Atlantic/Cape_Verde|CV|500||Кабо-Верде|Cap-Vert
Atlantic/Faroe|FO|49|Faroes|Фарерские о-ва|Îles Féroé
Atlantic/Madeira|PT|270||Мадейра|Madère
Atlantic/Reykjavik|IS|0||Рейкьявик|
Atlantic/South_Georgia|GS|0.03||Южная Георгия|Géorgie du Sud
Atlantic/St_Helena|SH|0|St. Helena|о-в Святой Елены|Sainte-Hélène
Atlantic/Stanley|FK|2.1||Стэнли|
Australia/Adelaide|AU|1100||Аделаида|Adélaïde
Australia/Brisbane|AU|2000||Брисбен|
Australia/Broken_Hill|AU|18||Брокен-Хилл|
Australia/Darwin|AU|120||Дарвин|
Australia/Eucla|AU|0.368||Юкла|
Australia/Hobart|AU|210||Хобарт|
Australia/Lindeman|AU|0.01||Линдеман|
Australia/Lord_Howe|AU|0.347|Lord Howe Island|Лорд-Хау|
Australia/Melbourne|AU|3900||Мельбурн|
Australia/Perth|AU|1800||Перт|
Australia/Sydney|AU|4000||Сидней|
Europe/Amsterdam|NL|0||Амстердам|
Europe/Andorra|AD|79||Андорра|Andorre
Europe/Astrakhan|RU|1000||Астрахань|
Europe/Athens|GR|3500||Афины|Athènes
Europe/Belgrade|RS|1200||Белград|
Europe/Berlin|DE|4100||Берлин|
Europe/Bratislava|SK|0||Братислава|
Europe/Brussels|BE|2100||Брюссель|Bruxelles
Europe/Bucharest|RO|1900||Бухарест|Bucarest
Europe/Budapest|HU|1700||Будапешт|
Europe/Busingen|DE|0|Büsingen|Бюзинген-на-Верхнем-Рейне|Büsingen
Europe/Chisinau|MD|670|Chișinău|Кишинев|Chișinău
Europe/Copenhagen|DK|0||Копенгаген|Copenhague
Europe/Dublin|IE|1200||Дублин|
Europe/Gibraltar|GI|30||Гибралтар|
Europe/Guernsey|GG|0||Гернси|Guernesey
Europe/Helsinki|FI|1200||Хельсинки|
Europe/Isle_of_Man|IM|0||о-в Мэн|Île de Man
Europe/Istanbul|TR|13000||Стамбул|
Europe/Jersey|JE|0||Джерси|
Europe/Kaliningrad|RU|440||Калининград|
Europe/Kirov|RU|480||Киров|
Europe/Kyiv|UA|3400||Киев|Kiev
Europe/Lisbon|PT|2700||Лиссабон|Lisbonne
Europe/Ljubljana|SI|0||Любляна|
Europe/London|GB|10000||Лондон|Londres
Europe/Luxembourg|LU|0||Люксембург|
Europe/Madrid|ES|6200||Мадрид|
Europe/Malta|MT|420||Мальта|Malte
Europe/Mariehamn|FI|0||Мариехамн|
Europe/Minsk|BY|1900||Минск|
Europe/Monaco|MC|0||Монако|
Europe/Moscow|RU|16000||Москва|Moscou
Europe/Oslo|NO|0||Осло|
Europe/Paris|FR|11000||Париж|
Europe/Podgorica|ME|0||Подгорица|
Europe/Prague|CZ|1300||Прага|
Europe/Riga|LV|640||Рига|
Europe/Rome|IT|3900||Рим|
Europe/Samara|RU|1200||Самара|
Europe/San_Marino|SM|0||Сан-Марино|Saint-Marin
Europe/Sarajevo|BA|0||Сараево|
Europe/Saratov|RU|0||Саратов|
Europe/Simferopol|UA|330||Симферополь|
Europe/Skopje|MK|0||Скопье|
Europe/Sofia|BG|1200||София|
Europe/Stockholm|SE|0||Стокгольм|
Europe/Tallinn|EE|410||Таллин|
Europe/Tirane|AL|420|Tirana|Тирана|Tirana
Europe/Ulyanovsk|RU|1300||Ульяновск|Oulianovsk
Europe/Vaduz|LI|0||Вадуц|
Europe/Vatican|VA|0||Ватикан|Le Vatican
Europe/Vienna|AT|1800||Вена|Vienne
Europe/Vilnius|LT|540||Вильнюс|
Europe/Volgograd|RU|1000||Волгоград|
Europe/Warsaw|PL|1700||Варшава|Varsovie
Europe/Zagreb|HR|0||Загреб|
Europe/Zurich|CH|380||Цюрих|
Indian/Antananarivo|MG|0||Антананариву|
Indian/Chagos|IO|3|Chagos Archipelago|Чагос|
Indian/Christmas|CX|0|Christmas Island|о-в Рождества|
Indian/Cocos|CC|0|Cocos Islands|Кокосовые о-ва|
Indian/Comoro|KM|0|Comoros|Коморы|Comores
Indian/Kerguelen|TF|0|Kerguelen Islands|Кергелен|
Indian/Mahe|SC|0|Mahé|Маэ|Mahé
Indian/Maldives|MV|350||Мальдивы|
Indian/Mauritius|MU|150||Маврикий|Maurice
Indian/Mayotte|YT|0||Майотта|
Indian/Reunion|RE|0|Réunion|Реюньон|La Réunion
Pacific/Apia|WS|37||Апиа|
Pacific/Auckland|NZ|1400||Окленд|
Pacific/Bougainville|PG|180||Бугенвиль|
Pacific/Chatham|NZ|0.6|Chatham Islands|Чатем|
Pacific/Chuuk|FM|0||Трук|
Pacific/Easter|CL|3|Easter Island|о-в Пасхи|Île de Pâques
Pacific/Efate|VU|66||Эфате|Éfaté
Pacific/Fakaofo|TK|0.483||Факаофо|
Pacific/Fiji|FJ|880||Фиджи|Fidji
Pacific/Funafuti|TV|0||Фунафути|
Pacific/Galapagos|EC|25|Galápagos Islands|Галапагосские о-ва|Galápagos
Pacific/Gambier|PF|0.125||о-ва Гамбье|
Pacific/Guadalcanal|SB|110||Гуадалканал|
Pacific/Guam|GU|170||Гуам|
Pacific/Honolulu|US|370||Гонолулу|
Pacific/Kanton|KI|0.001|Canton Island|о-в Кантон|Canton
Pacific/Kiritimati|KI|5.1||Киритимати|
Pacific/Kosrae|FM|6.6||Косрае|
Pacific/Kwajalein|MH|14|Kwajalein Atoll|Кваджалейн|
Pacific/Majuro|MH|0||Маджуро|
Pacific/Marquesas|PF|8.6|Marquesas Islands|Маркизские о-ва|Marquises
Pacific/Midway|UM|0|Midway Atoll|о-ва Мидуэй|
Pacific/Nauru|NR|10||Науру|
Pacific/Niue|NU|1.2||Ниуэ|
Pacific/Norfolk|NF|250|Norfolk Island|Норфолк|
Pacific/Noumea|NC|98|Nouméa|Нумеа|Nouméa
Pacific/Pago_Pago|AS|3.7||Паго-Паго|
Pacific/Palau|PW|21||Палау|Palaos
Pacific/Pitcairn|PN|0.056|Pitcairn Islands|Питкэрн|
Pacific/Pohnpei|FM|0||Понпеи|
Pacific/Port_Moresby|PG|250||Порт-Морсби|
Pacific/Rarotonga|CK|13||Раротонга|
Pacific/Saipan|MP|0||Сайпан|
Pacific/Tahiti|PF|180||Таити|
Pacific/Tarawa|KI|29||Тарава|
Pacific/Tongatapu|TO|75||Тонгатапу|
Pacific/Wake|UM|0|Wake Island|Уэйк|
Pacific/Wallis|WF|0|Wallis & Futuna|Уоллис|Wallis & Futuna
`;
