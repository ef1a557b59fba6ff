/** Every capital, as it is typed in English; and the Arab ones as they are typed there. */
export const capitals: readonly string[] = `
Abu Dhabi
Abuja
Accra
Addis Ababa
Algiers
Amman
Amsterdam
Andorra la Vella
Ankara
Antananarivo
Apia
Ashgabat
Asmara
Astana
Asunción
Athens
Baghdad
Baku
Bamako
Bandar Seri Begawan
Bangkok
Bangui
Banjul
Basseterre
Beijing
Beirut
Belgrade
Belmopan
Berlin
Bern
Bishkek
Bissau
Bloemfontein
Bogotá
Brasília
Bratislava
Brazzaville
Bridgetown
Brussels
Bucharest
Budapest
Buenos Aires
Cairo
Canberra
Cape Town
Caracas
Castries
Chișinău
Colombo
Conakry
Copenhagen
Cotonou
Dakar
Damascus
Dhaka
Dili
Djibouti
Dodoma
Doha
Dublin
Dushanbe
Freetown
Funafuti
Gaborone
Georgetown
Gitega
Guatemala City
Hanoi
Harare
Havana
Helsinki
Honiara
Islamabad
Jakarta
Jerusalem
Juba
Kabul
Kampala
Kathmandu
Khartoum
Kigali
Kingston
Kingstown
Kinshasa
Kuala Lumpur
Kuwait City
Kyiv
La Paz
Libreville
Lilongwe
Lima
Lisbon
Ljubljana
Lobamba
Lomé
London
Luanda
Lusaka
Luxembourg
Madrid
Majuro
Malabo
Malé
Managua
Manama
Manila
Maputo
Maseru
Mbabane
Mexico City
Minsk
Mogadishu
Monaco
Monrovia
Montevideo
Moroni
Moscow
Muscat
Nairobi
Nassau
Naypyidaw
N'Djamena
New Delhi
Ngerulmud
Niamey
Nicosia
Nouakchott
Nuku'alofa
Nuuk
Oslo
Ottawa
Ouagadougou
Palikir
Panama City
Paramaribo
Paris
Phnom Penh
Podgorica
Port Louis
Port Moresby
Port of Spain
Port Vila
Port-au-Prince
Porto-Novo
Prague
Praia
Pretoria
Pristina
Pyongyang
Quito
Rabat
Ramallah
Reykjavík
Riga
Riyadh
Rome
Roseau
San José
San Marino
San Salvador
Sanaa
Santiago
Santo Domingo
São Tomé
Sarajevo
Seoul
Singapore
Skopje
Sofia
Sri Jayawardenepura Kotte
St. George's
St. John's
Stockholm
Sucre
Suva
Taipei
Tallinn
Tarawa
Tashkent
Tbilisi
Tegucigalpa
Tehran
Thimphu
Tirana
Tokyo
Tripoli
Tunis
Ulaanbaatar
Vaduz
Valletta
Vatican City
Victoria
Vienna
Vientiane
Vilnius
Warsaw
Washington
Wellington
Windhoek
Yamoussoukro
Yaoundé
Yaren
Yerevan
Zagreb
القاهرة
الرياض
بغداد
دمشق
بيروت
عمّان
الكويت
الدوحة
المنامة
دبي
مسقط
عدن
طهران
كابل
القدس
طرابلس
تونس
الجزائر
الخرطوم
نواكشوط
مقديشو
جيبوتي
`
  .trim()
  .split('\n');
