import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { otherCities, parseTimeZone } from 'strapi-plugin-dateline/core';
import { cityZone, isKnownCity } from './city-zone';
import { foldText } from './fold-text';
import { cldrCityZones } from './languages/cldr-city-zones';

describe('a city is matched to its zone in many languages', () => {
  const cities: readonly (readonly [string, string, string])[] = [
    ['Moscow', 'Europe/Moscow', 'RU'],
    ['МОСКВА', 'Europe/Moscow', 'RU'],
    ['Moscou', 'Europe/Moscow', 'RU'],
    ['Moscovo', 'Europe/Moscow', 'RU'],
    ['موسكو', 'Europe/Moscow', 'RU'],
    ['Moskau', 'Europe/Moscow', 'RU'],
    ['Londres', 'Europe/London', 'GB'],
    ['Лондон', 'Europe/London', 'GB'],
    ['Washington, D.C.', 'America/New_York', 'US'],
    ['Вашингтон', 'America/New_York', 'US'],
    ['واشنطن', 'America/New_York', 'US'],
    ['Pékin', 'Asia/Shanghai', 'CN'],
    ['北京', 'Asia/Shanghai', 'CN'],
    ['Kiev', 'Europe/Kyiv', 'UA'],
    ['Київ', 'Europe/Kyiv', 'UA'],
    ['Saigon', 'Asia/Ho_Chi_Minh', 'VN'],
    ['Calcutta', 'Asia/Kolkata', 'IN'],
    ['NEW DELHI', 'Asia/Kolkata', 'IN'],
    ['Abou Dhabi', 'Asia/Dubai', 'AE'],
    ['أبوظبي', 'Asia/Dubai', 'AE'],
    ['Den Haag', 'Europe/Amsterdam', 'NL'],
    ['Genf', 'Europe/Zurich', 'CH'],
    ['Sankt-Petersburg', 'Europe/Moscow', 'RU'],
    ['St Petersburg', 'Europe/Moscow', 'RU'],
    ['Санкт-Петербург', 'Europe/Moscow', 'RU'],
    ['Brasilia', 'America/Sao_Paulo', 'BR'],
    ['Bogota', 'America/Bogota', 'CO'],
    ['Ciudad de México', 'America/Mexico_City', 'MX'],
    ['Tel-Aviv', 'Asia/Jerusalem', 'IL'],
    ['Nuku’alofa', 'Pacific/Tongatapu', 'TO'],
    ['İstanbul', 'Europe/Istanbul', 'TR'],
    ['Düsseldorf (consulate)', 'Europe/Berlin', 'DE'],
    ['Moscow time', 'Europe/Moscow', 'RU'],
    ['Heure de Paris', 'Europe/Paris', 'FR'],
    ['Bern, Switzerland', 'Europe/Zurich', 'CH'],
  ];

  it.each(cities)('%s → %s', (name, timeZone, country) => {
    expect(cityZone(name)).toMatchObject({ timeZone, country });
  });

  it.each(['', 'Nowhere', 'Ankh-Morpork', 'days', 'the'])('“%s” is no city', (name) => {
    expect(cityZone(name)).toBeNull();
  });

  it.each(['Santiago', 'San José', 'Джорджтаун', 'Kingston', 'Victoria'])('%s is likely elsewhere, too', (name) => {
    expect(cityZone(name)?.elsewhere).toEqual(expect.any(String));
  });

  it('every capital is known in English', () => {
    expect(capitals.split(', ').filter((name) => !isKnownCity(name))).toEqual([]);
  });

  it('capitals are known in five more languages', () => {
    const others =
      'Каир, Le Caire, القاهرة, El Cairo, Kairo, Оттава, أوتاوا, Пекин, Peking, Анкара, Берн, برن, Кейптаун, Le Cap, Kapstadt';
    expect(others.split(', ').filter((name) => !isKnownCity(name))).toEqual([]);
  });
});

describe('the tables', () => {
  it('agree with CLDR: node scripts/generate-city-zones.mjs has nothing to change', () => {
    const root = path.resolve(__dirname, '../../..');
    expect(() =>
      execFileSync(process.execPath, ['scripts/generate-city-zones.mjs', '--check'], { cwd: root }),
    ).not.toThrow();
  });

  it('name only zones of today', () => {
    const rows = cldrCityZones.trim().split('\n');
    const zones = rows.map((row) => row.split(' ')[0]);
    expect(zones.filter((zone) => parseTimeZone(zone) !== zone)).toEqual([]);
  });

  it('have each own name once', () => {
    const names = otherCities().flatMap((city) => [...new Set(city.names.map(foldText))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

const capitals =
  'Kabul, Tirana, Algiers, Andorra la Vella, Luanda, St. John’s, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Nassau, Manama, ' +
  'Dhaka, Bridgetown, Minsk, Brussels, Belmopan, Porto-Novo, Thimphu, La Paz, Sucre, Sarajevo, Gaborone, Brasília, ' +
  'Bandar Seri Begawan, Sofia, Ouagadougou, Gitega, Praia, Phnom Penh, Yaoundé, Ottawa, Bangui, N’Djamena, Santiago, Beijing, ' +
  'Bogotá, Moroni, Brazzaville, Kinshasa, San José, Yamoussoukro, Zagreb, Havana, Nicosia, Prague, Copenhagen, Djibouti, Roseau, ' +
  'Santo Domingo, Quito, Cairo, San Salvador, Malabo, Asmara, Tallinn, Mbabane, Addis Ababa, Suva, Helsinki, Paris, Libreville, ' +
  'Banjul, Tbilisi, Berlin, Accra, Athens, St. George’s, Guatemala City, Conakry, Bissau, Georgetown, Port-au-Prince, Tegucigalpa, ' +
  'Budapest, Reykjavik, New Delhi, Jakarta, Tehran, Baghdad, Dublin, Jerusalem, Rome, Kingston, Tokyo, Amman, Astana, Nairobi, ' +
  'Tarawa, Pyongyang, Seoul, Pristina, Kuwait City, Bishkek, Vientiane, Riga, Beirut, Maseru, Monrovia, Tripoli, Vaduz, Vilnius, ' +
  'Luxembourg, Antananarivo, Lilongwe, Kuala Lumpur, Malé, Bamako, Valletta, Majuro, Nouakchott, Port Louis, Mexico City, Palikir, ' +
  'Chisinau, Monaco, Ulaanbaatar, Podgorica, Rabat, Maputo, Naypyidaw, Windhoek, Yaren, Kathmandu, Amsterdam, Wellington, Managua, ' +
  'Niamey, Abuja, Skopje, Oslo, Muscat, Islamabad, Ngerulmud, Ramallah, Panama City, Port Moresby, Asunción, Lima, Manila, Warsaw, ' +
  'Lisbon, Doha, Bucharest, Moscow, Kigali, Basseterre, Castries, Kingstown, Apia, San Marino, São Tomé, Riyadh, Dakar, Belgrade, ' +
  'Victoria, Freetown, Singapore, Bratislava, Ljubljana, Honiara, Mogadishu, Pretoria, Juba, Madrid, Colombo, Khartoum, Paramaribo, ' +
  'Stockholm, Bern, Damascus, Taipei, Dushanbe, Dodoma, Bangkok, Dili, Lomé, Nuku’alofa, Port of Spain, Tunis, Ankara, Ashgabat, ' +
  'Funafuti, Kampala, Kyiv, Abu Dhabi, London, Washington, Montevideo, Tashkent, Port Vila, Vatican, Caracas, Hanoi, Sana’a, Lusaka, Harare';
