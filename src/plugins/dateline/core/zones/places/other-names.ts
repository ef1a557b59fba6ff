import { parseTimeZone, type TimeZone } from '../time-zone';

/**
 * Names that neither CLDR nor the table of other cities has: what a clock is called by for short (of several zones that
 * keep it, those that most are likely to mean), cities in Arabic, and a country without a code of its own.
 */
const table = `
Africa/Addis_Ababa; أديس أبابا
Africa/Algiers; الجزائر
Africa/Cairo; القاهرة
Africa/Djibouti; جيبوتي
Africa/Johannesburg; SAST|Bloemfontein|Блумфонтейн
Africa/Khartoum; الخرطوم
Africa/Lagos; WAT
Africa/Maputo; CAT
Africa/Mbabane; Lobamba|Лобамба
Africa/Porto-Novo; Cotonou|Котону|كوتونو
Africa/Mogadishu; مقديشو
Africa/Nairobi; EAT|نيروبي
Africa/Nouakchott; نواكشوط
Africa/Tripoli; طرابلس
Africa/Tunis; تونس
America/Anchorage; AKST|AKDT
America/Chicago; CST|CDT
America/Denver; MST|MDT
America/Halifax; AST|ADT
America/Los_Angeles; PST|PDT
America/New_York; EST|EDT|نيويورك
America/St_Johns; NST|NDT
Asia/Aden; عدن
Asia/Amman; عمّان
Asia/Baghdad; بغداد
Asia/Bahrain; المنامة
Asia/Beirut; بيروت
Asia/Damascus; دمشق
Asia/Dubai; GST|دبي
Asia/Hong_Kong; HKT
Asia/Jakarta; WIB|جاكرتا
Asia/Jerusalem; IST|IDT|القدس
Asia/Kabul; كابل
Asia/Karachi; PKT|كراتشي
Asia/Kolkata; IST
Asia/Kuwait; الكويت
Asia/Manila; PHT|PST
Asia/Muscat; مسقط
Asia/Qatar; الدوحة
Asia/Riyadh; الرياض
Asia/Seoul; KST|سول
Asia/Shanghai; CST
Asia/Singapore; SGT
Asia/Tehran; طهران
Asia/Tokyo; JST|طوكيو
Australia/Adelaide; ACST|ACDT
Australia/Perth; AWST
Australia/Sydney; AEST|AEDT
Europe/Athens; EET|EEST|أثينا
Europe/Belgrade; Kosovo|Косово|Kosova|كوسوفو
Europe/Berlin; CET|CEST|MEZ|MESZ|برلين
Europe/Brussels; بروكسل
Europe/Dublin; IST
Europe/Istanbul; TRT|إسطنبول
Europe/Kyiv; EET|EEST|كييف
Europe/Lisbon; WET|WEST
Europe/London; BST|GMT|لندن
Europe/Madrid; مدريد
Europe/Moscow; MSK|МСК|موسكو
Europe/Paris; CET|CEST|HNEC|HAEC|باريس
Europe/Rome; روما
Europe/Vienna; فيينا
Pacific/Auckland; NZST|NZDT
Pacific/Honolulu; HST
`;

/** The names by which a zone is found beyond those that it is shown under. */
export function otherNamesOf(timeZone: TimeZone): readonly string[] {
  names ??= new Map(table.trim().split('\n').map(readRow));
  return names.get(timeZone) ?? [];
}

let names: ReadonlyMap<TimeZone, readonly string[]> | undefined;

function readRow(row: string): readonly [TimeZone, readonly string[]] {
  const [timeZone = '', known = ''] = row.split('; ');
  return [parseTimeZone(timeZone), known.split('|')];
}
