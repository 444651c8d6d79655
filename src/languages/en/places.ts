import type { PlaceWords } from '../fields/places.ts';
import { phrases, words } from '../lists.ts';

// States and territories are those of ISO 3166 as CLDR 47 names them in English.
export const places: Partial<PlaceWords> = {
  cities: phrases(`
    abu dhabi | abuja | accra | addis ababa | aktau | algiers | almaty | amman | amsterdam | ankara | antalya | antananarivo | apia |
    ashgabat | ashkhabad | asmara | astana | asuncion | asunción | athens | baghdad | baku | bali | bamako | bangkok | bangui |
    barcelona | beijing | beirut | belgrade | berlin | bern | bishkek | bogota | bogotá | bonn | brasilia | bratislava | brazzaville |
    brussels | bucharest | budapest | buenos aires | bujumbura | cairo | cape town | caracas | chisinau | cholpon-ata | colombo |
    conakry | copenhagen | dakar | damascus | dar es salaam | delhi | dhaka | doha | donetsk | dubai | dublin | dushanbe | geneva |
    gorki | gorki leninskiye | hanoi | harare | havana | helsinki | hong kong | irkutsk | islamabad | istanbul | jakarta | jerusalem |
    johannesburg | juba | kabul | kaliningrad | kampala | kathmandu | kazan | khartoum | khujand | kiev | kigali | kinshasa |
    kislovodsk | kuala lumpur | kulob | kuwait city | kyiv | kyzyl | la paz | lima | lisbon | ljubljana | london | luanda |
    luang prabang | lusaka | madrid | malabo | managua | manama | manila | maputo | mecca | mexico city | milan | minsk | mogadishu |
    montevideo | moscow | munich | muscat | nairobi | nassau | nay pyi taw | new delhi | new york | niamey | nicosia | nizhny novgorod |
    nouakchott | novo-ogarevo | novo-ogaryovo | novosibirsk | nukus | nur-sultan | nursultan | nusa dua | omsk | osaka | oslo | ottawa |
    ouagadougou | panama city | paris | perm | phnom penh | podgorica | port louis | prague | pretoria | pristina | pyongyang | quito |
    rabat | reykjavik | riga | rio de janeiro | riyadh | rome | rostov-on-don | saint petersburg | samara | samarkand | san francisco |
    san jose | sanaa | santiago | santo domingo | sarajevo | seoul | sevastopol | shanghai | sharm el-sheikh | simferopol | skopje |
    sochi | sofia | st petersburg | st. petersburg | st.petersburg | stockholm | strasbourg | sukhum | sukhumi | tallinn | tashkent |
    tbilisi | tegucigalpa | tehran | tel aviv | termez | the hague | the kremlin | the white house | tirana | tiraspol | tokyo |
    tripoli | tskhinval | tunis | tyumen | ufa | ulaanbaatar | ulan bator | valletta | vienna | vientiane | vilnius | vladivostok |
    volgograd | warsaw | washington | windhoek | yalta | yangon | yekaterinburg | yerevan | zagreb | zhukovka`),
  cityStates: phrases(`
    djibouti | luxembourg | singapore | vatican city`),
  countries: phrases(`
    afghanistan | albania | algeria | angola | argentina | armenia | australia | austria | azerbaijan | bahrain | bangladesh | belarus |
    belgium | bolivia | brazil | brunei | bulgaria | burkina faso | cambodia | cameroon | canada | chad | chile | china | colombia |
    croatia | cuba | cyprus | denmark | ecuador | egypt | eritrea | estonia | ethiopia | finland | france | georgia | germany | ghana |
    greece | guinea | hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy | japan | jordan | kazakhstan |
    kenya | kuwait | kyrgyzstan | laos | latvia | lebanon | libya | lithuania | madagascar | malaysia | maldives | mali | malta |
    mauritania | mexico | moldova | monaco | mongolia | montenegro | morocco | mozambique | namibia | nepal | netherlands |
    new zealand | nicaragua | nigeria | north macedonia | norway | oman | pakistan | panama | paraguay | peru | philippines | poland |
    portugal | qatar | romania | russia | rwanda | saudi arabia | senegal | serbia | slovakia | slovenia | somalia | south africa |
    south korea | spain | sri lanka | sudan | sweden | switzerland | syria | tajikistan | tanzania | thailand | togo | tunisia |
    turkmenistan | türkiye | uganda | ukraine | united arab emirates | united kingdom | united states | uruguay | uzbekistan |
    venezuela | vietnam | yemen | zambia | zimbabwe`),
  regions: phrases(`
    abkhazia | car | crimea | czech republic | d.c. | dc | dprk | england | great britain | myanmar | palestine | russian federation |
    scotland | south ossetia | the netherlands | transnistria | turkey | uae | uk | un | united states of america | us | usa | vatican`),
  statesElsewhere: phrases(`
    american samoa | andorra | anguilla | antarctica | antigua & barbuda | aruba | ascension island | bahamas | barbados | belize |
    benin | bermuda | bhutan | bosnia & herzegovina | botswana | bouvet island | british indian ocean territory |
    british virgin islands | burundi | canary islands | cape verde | caribbean netherlands | cayman islands | central african republic |
    ceuta & melilla | christmas island | clipperton island | cocos (keeling) islands | comoros | congo - brazzaville |
    congo - kinshasa | cook islands | costa rica | curaçao | czechia | côte d’ivoire | diego garcia | dominica | dominican republic |
    el salvador | equatorial guinea | eswatini | european union | eurozone | falkland islands | faroe islands | fiji | french guiana |
    french polynesia | french southern territories | gabon | gambia | gibraltar | greenland | grenada | guadeloupe | guam | guatemala |
    guernsey | guinea-bissau | guyana | haiti | heard & mcdonald islands | honduras | hong kong sar china | isle of man | jamaica |
    jersey | kiribati | kosovo | lesotho | liberia | liechtenstein | macao sar china | malawi | marshall islands | martinique |
    mauritius | mayotte | micronesia | montserrat | myanmar (burma) | nauru | new caledonia | niger | niue | norfolk island |
    north korea | northern mariana islands | outlying oceania | palau | palestinian territories | papua new guinea | pitcairn islands |
    puerto rico | réunion | samoa | san marino | sark | seychelles | sierra leone | sint maarten | solomon islands |
    south georgia & south sandwich islands | south sudan | st. barthélemy | st. helena | st. kitts & nevis | st. lucia | st. martin |
    st. pierre & miquelon | st. vincent & grenadines | suriname | svalbard & jan mayen | são tomé & príncipe | taiwan | timor-leste |
    tokelau | tonga | trinidad & tobago | tristan da cunha | turks & caicos islands | tuvalu | u.s. outlying islands |
    u.s. virgin islands | united nations | vanuatu | wallis & futuna | western sahara | åland islands`),
  countryWords: words(`
    ussr soviet england scotland america britain ossetia abkhazia palestine tatarstan bashkortostan chechnya daghestan dagestan crimea
    sevastopol yakutia buryatia karelia moscow petersburg saudi arabia arab turkey korea korean zealand lanka czech congo bosnia
    herzegovina trinidad tobago barbuda guinea timor papua british french american african indian dominican caribbean dprk`),
  personalCountryWords: words('jordan chad georgia'),
  regionNouns: words('region territory oblast krai province republic district county'),
  placeParticles: words('el al an as on na'),
  placeSmallWords: words('of the and upon da do di de-la'),
  datelineSmallWords: words('in'),
  placeAbbreviations: words('st ft mt'),
  initialisms: words('un usa uk uae us dprk car dc eu nato cis csto sco osce'),
  notBeforePlaces: words('with at in on before during after observing from for to by main about'),
  postBeginnings: words(
    'minister president chancellor secretary ambassador affairs federation republic chairman spokesperson',
  ),
  textWords: words(
    'interview statement remarks speech question answer message greetings congratulations talks transcript',
  ),
  notInPlaces: words(`
    president prime minister ministry secretary spokesperson spokeswoman spokesman ambassador chancellor chairman chairperson director
    deputy head king queen prince affairs department office embassy lord governor mayor ceo agency tass briefing remark speeches comment
    press news release article conference meeting summit forum session visit parade ceremony exercises exhibition anniversary award games
    cup day week month today yesterday updated published posted minutes record report hearing debate agenda bulletin memorandum`),
  ties: words('in to from at of for on the by through'),
  placeTies: words('near and via with between'),
  dateTies: words('its his their since until till before after dated about over'),
  occasions: words('conference briefing gaggle remarks interview statement q&a'),
};
