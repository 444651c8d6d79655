/**
 * Places that are recognised without a comma to set them off, and regions and countries that follow a place after a comma.
 * Not a register: a place that is not listed is still read where the punctuation shows it to be one.
 */

const CITIES = `
Abu Dhabi|Abuja|Accra|Addis Ababa|Aktau|Algiers|Almaty|Amman|Amsterdam|Ankara|Antalya|Antananarivo|Apia|Ashgabat|Ashkhabad|Asmara|Astana|Asunción|
Asuncion|Athens|Baghdad|Baku|Bali|Bamako|Bangkok|Bangui|Barcelona|Beijing|Beirut|Belgrade|Berlin|Bern|Bishkek|Bogota|Bogotá|Bonn|Brasilia|Bratislava|
Brazzaville|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Cape Town|Caracas|Cholpon-Ata|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|
Dar es Salaam|Delhi|Dhaka|Djibouti|Doha|Donetsk|Dubai|Dublin|Dushanbe|Geneva|Gorki|Gorki Leninskiye|Hanoi|Harare|Havana|Helsinki|Hong Kong|Irkutsk|
Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|Kabul|Kaliningrad|Kampala|Kathmandu|Kazan|Khartoum|Khujand|Kiev|Kigali|Kinshasa|Kislovodsk|
Kuala Lumpur|Kulob|Kuwait City|Kyiv|Kyzyl|La Paz|Lima|Lisbon|Ljubljana|London|Luanda|Luang Prabang|Lusaka|Luxembourg|Madrid|Malabo|Managua|Manama|
Manila|Maputo|Mecca|Mexico City|Milan|Minsk|Mogadishu|Montevideo|Moscow|Munich|Muscat|Nairobi|Nassau|Nay Pyi Taw|New Delhi|New York|Nicosia|Niamey|
Nizhny Novgorod|Nouakchott|Novo-Ogarevo|Novo-Ogaryovo|Novosibirsk|Nukus|Nur-Sultan|Nursultan|Nusa Dua|Omsk|Osaka|Oslo|Ottawa|Ouagadougou|Panama City|
Paris|Perm|Phnom Penh|Podgorica|Port Louis|Prague|Pretoria|Pristina|Pyongyang|Quito|Rabat|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rostov-on-Don|
Saint Petersburg|Samara|Samarkand|San Francisco|San Jose|Sanaa|Santiago|Santo Domingo|Sarajevo|Seoul|Sevastopol|Shanghai|Sharm el-Sheikh|Simferopol|
Singapore|Skopje|Sochi|Sofia|St Petersburg|St. Petersburg|St.Petersburg|Stockholm|Strasbourg|Sukhum|Sukhumi|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|
Tel Aviv|Termez|The Hague|The Kremlin|The White House|Tirana|Tiraspol|Tokyo|Tripoli|Tskhinval|Tunis|Tyumen|Ufa|Ulaanbaatar|Ulan Bator|Valletta|Vatican City|
Vienna|Vientiane|Vilnius|Vladivostok|Volgograd|Warsaw|Washington|Windhoek|Yalta|Yangon|Yekaterinburg|Yerevan|Zagreb|Zhukovka|
Абу-Даби|Алма-Ата|Алматы|Анкара|Астана|Афины|Ашхабад|Багдад|Баку|Бангкок|Белград|Берлин|Бишкек|Бочаров Ручей|Братислава|Брюссель|Бухарест|Вашингтон|Вена|
Владивосток|Волгоград|Гавана|Гаага|Дамаск|Дели|Джакарта|Доха|Дубай|Душанбе|Екатеринбург|Ереван|Женева|Иркутск|Исламабад|Кабул|Каир|Казань|Калининград|
Киев|Кисловодск|Куала-Лумпур|Кулоб|Куляб|Лондон|Мадрид|Минск|Москва|Мюнхен|Нижний Новгород|Ново-Огарёво|Ново-Огарево|Новосибирск|Нур-Султан|Нью-Йорк|
Нью-Дели|Омск|Осло|Париж|Пекин|Пермь|Прага|Пхеньян|Рига|Рим|Ростов-на-Дону|Самара|Самарканд|Санкт-Петербург|Севастополь|Сеул|Симферополь|Сингапур|Сочи|
Стамбул|Стокгольм|Стрельна|Сухум|Таллин|Тбилиси|Тегеран|Ташкент|Тирасполь|Токио|Улан-Батор|Улан-Удэ|Уфа|Хабаровск|Ханой|Хельсинки|Худжанд|Цхинвал|
Чолпон-Ата|Шанхай|Эр-Рияд|Якутск|Ялта`;

const REGIONS = `
Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Brazil|Brunei|Bulgaria|
Burkina Faso|Cambodia|Cameroon|Canada|CAR|Chad|Chile|China|Colombia|Crimea|Croatia|Cuba|Cyprus|Czech Republic|D.C.|DC|Denmark|DPRK|Ecuador|Egypt|England|Eritrea|
Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Great Britain|Greece|Guinea|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|
Jordan|Kazakhstan|Kenya|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Madagascar|Malaysia|Maldives|Mali|Malta|Mauritania|Mexico|Moldova|Monaco|
Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palestine|
Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Russian Federation|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Slovakia|Slovenia|
Somalia|South Africa|South Korea|South Ossetia|Abkhazia|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Tajikistan|Tanzania|Thailand|The Netherlands|
Togo|Transnistria|Tunisia|Turkey|Türkiye|Turkmenistan|UAE|UK|Uganda|Ukraine|UN|United Arab Emirates|United Kingdom|United States|United States of America|
Uruguay|US|USA|Uzbekistan|Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|
Австрия|Азербайджан|Армения|Афганистан|Белоруссия|Беларусь|Бразилия|Великобритания|Вьетнам|Германия|Грузия|Египет|Израиль|Индия|Индонезия|Ирак|Иран|
Испания|Италия|Казахстан|Катар|Киргизия|Китай|КНДР|Кремль|Крым|Куба|Кыргызстан|Латвия|Литва|Молдавия|Монголия|ОАЭ|Польша|Россия|США|Сербия|Сирия|
Таджикистан|Таиланд|Туркменистан|Туркменистон|Турция|Узбекистан|Украина|Финляндия|Франция|Швейцария|Япония|Тоҷикистон`;

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'");

const listed = (names: string): ReadonlySet<string> => new Set(names.replaceAll('\n', '').split('|').map(fold));

const cities = listed(CITIES);
const regions = listed(REGIONS);

/** Whether the name is a listed city or country, in any case of letters. */
export function isListedPlace(name: string): boolean {
  return cities.has(fold(name)) || regions.has(fold(name));
}

/** Words that make the last part of a place a region: `Moscow Region`, `Московская область`. */
export const REGION_WORD =
  /(?:^|\s)(?:Region|Territory|Oblast|Krai|Province|Republic|District|County|область|край|республика|район|округ)$/iu;

/** Whether the name follows a place after a comma: a country, a region, a state of the capital `D.C.`. */
export function isRegion(name: string): boolean {
  return regions.has(fold(name)) || REGION_WORD.test(name);
}
