import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const zh: SourceLanguage = {
  code: 'zh',
  scripts: words('han'),
  // Letters of frequent words, simplified and traditional, that Japanese writes otherwise or not at all.
  tellingLetters:
    '是在了这们为对说发过时个么还与关开问长门东业产动务员议论认让设记讨谢总统经济际进实现权战军华团图边单结给级线约红這們對說個與麼會國發來爲應總關經濟實權戰團圖',
  triplesCodes: words('cmn'),
  reporterWords: words('记者 記者'),
  eras: ['民國', '民国', '中華民國', '中华民国'].map((name) => ({ name, before: 1911 })),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日 号 號'),
  weekdayNames: rows(`
    星期一 周一 週一 礼拜一 禮拜一 一 | 星期二 周二 週二 礼拜二 禮拜二 二 | 星期三 周三 週三 礼拜三 禮拜三 三 |
    星期四 周四 週四 礼拜四 禮拜四 四 | 星期五 周五 週五 礼拜五 禮拜五 五 | 星期六 周六 週六 礼拜六 禮拜六 六 |
    星期日 星期天 周日 週日 礼拜日 禮拜日 日`),
  publishedHeadings: words(
    '发布时间 發布時間 发布日期 發布日期 發佈時間 發佈日期 公布日期 发表时间 發表時間 刊登日期 发布于 發布於 發表於',
  ),
  updatedLeads: words('更新时间 更新時間 更新日期 更新于 更新於'),
  dateHeadings: words('日期 时间 時間'),
  remarkLabels: phrases(
    '有议员 | 有議員 | 有委员 | 有委員 | 多位议员 | 多位委员 | 众人 | 眾人 | 台下 | 与会者 | 與會者',
  ),
  questionLabels: words('问 問'),
  otherVoiceLabels: words('答'),
  notInLabels: words(`
    时间 時間 地点 地點 日期 来源 來源 主题 主題 标题 標題 编辑 編輯 作者 责编 出席 列席 缺席 记录 記錄 注 备注 備註 附件 电话 電話 地址 关键词
    目的 结论 結論 其一 其二 其三 第一 第二 第三 首先 其次 最后 图 图片 摄影 摘要`),
  quotingEndings: words(
    '说 說 表示 指出 强调 強調 称 稱 认为 認為 写道 寫道 如下 包括 提出 要求 答道 问道 問道 宣布 报道 报导',
  ),
  sentenceLetters: '是了我你您他她它這这那不很請请嗎吗呢吧',
  // Nine of ten people have one of them.
  surnames: words(`
    王 李 張 张 劉 刘 陳 陈 楊 杨 黃 黄 趙 赵 吳 吴 周 徐 孫 孙 馬 马 朱 胡 林 郭 何 高 羅 罗 鄭 郑 梁 謝 谢 宋 唐 許 许 鄧 邓 馮 冯 韓 韩 曹 曾 彭 蕭 萧 肖 蔡 潘
    田 董 袁 于 余 葉 叶 蔣 蒋 杜 蘇 苏 魏 程 呂 吕 丁 沈 任 姚 盧 卢 傅 鍾 鐘 钟 姜 崔 譚 谭 廖 范 汪 陸 陆 金 石 戴 賈 贾 韋 韦 夏 邱 方 侯 鄒 邹 熊 孟 秦 白 江 閻 阎
    薛 尹 段 雷 黎 史 龍 龙 陶 賀 贺 顧 顾 毛 郝 龔 龚 邵 萬 万 錢 钱 嚴 严 賴 赖 洪 柯 施 游 簡 简 詹 莊 庄 溫 温 歐陽 欧阳 司馬 司马 諸葛 诸葛`),
  languageNames: words('中文'),
};
