import { phrases, words } from './lists.ts';

/** Agencies whose reporters ask at conferences, under the agency's name. Names of outlets are of no language; lower case. */
export const ASKING_AGENCIES = phrases(`
  afp | ap | apa | dpa | interfax | itar-tass | khovar | kyodo | pti | reuters | ria novosti | sputnik | tass | xinhua | yonhap | тасс |
  интерфакс | риа новости | ховар`);

/** Papers, channels and other outlets whose reporters ask, and longer names of agencies by which they do. */
export const ASKING_OUTLETS = phrases(`
  bbc | bloomberg | cctv | cgtn | cnbc | cnn | cnr | china daily | china news service | china review news | dragon tv | financial times |
  fox news | global times | hubei media group | kyodo news | macau monthly | nbc | [the ]new york times | nhk | nikkei | npr |
  people's daily | phoenix tv | rt | russia today | shenzhen tv | sky news | the associated press | the beijing news | the guardian |
  the paper | the times | wall street journal | washington post | xinhua news agency | yonhap news agency | zhejiang tv`);

/** Agencies whose name stands before the day of publication: `Xinhua | Updated: 2020-05-05`. */
export const STAMPING_AGENCIES = words('xinhua');

/** Agencies that sell pictures, as credits name them. */
export const PICTURE_AGENCIES = words('reuters getty gettyimages sputnik');

/** Other agencies, as datelines name them. */
export const OTHER_AGENCIES = phrases(`
  итар-тасс | tas | tss | ria | риа | спутник | asia-plus | asia plus | азия-плюс | азия плюс | niat khovar | ниат ховар | амит ховар |
  azertac | azertag | азертадж | trend | тренд | belta | белта | kazinform | казинформ | kabar | кабар | uza | akipress | avesta | авеста |
  regnum | регнум | ani | irna | mehr | tasnim | bernama | enewspf | tsr | efe | ansa | ukrinform | unian | upi | ein presswire |
  pr newswire | prnewswire | globe newswire | associated press | tajikta | тоҷикта | амит | niat | ниат | prime | прайм | россия сегодня |
  vestnik kavkaza | caspian news | kuna | wam | spa | qna | mena | armenpress | арменпресс | prime-tass | прайм-тасс | turan | туран |
  montsame | kcna | кыртаг | ozodagon | озодагон | anadolu | анадолу | belapan | белапан | interfax.ru | rossiya segodnya | росбалт |
  rosbalt | известия | новый день`);
