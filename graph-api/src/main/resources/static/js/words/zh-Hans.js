import { simplified } from "./simplified.js";
import traditional from "./zh-Hant.js";

export { simplified as characters };

const inSimplified = (words) => (typeof words === "function" ? (values) => simplified(words(values)) : simplified(words));

/** As in zh-Hant but for the characters, and here and there another word. */
export default {
  ...Object.fromEntries(Object.entries(traditional).map(([key, words]) => [key, inSimplified(words)])),
  "page.kinds": "查看方式",
  "search.label": "以任何文字查找行为者",
  "search.placeholder": "查找行为者：上合组织、Kazakhstan、Казахстан…",
  "search.none": "没有名称近似“{q}”的行为者。请试其他名称，任何文字均可。",
  "empty.panel": "请在上方选择行为者，或以其任何名称搜索。",
  "error.silent": "Heartland 没有响应。请以 heartland up 重新启动，再重新载入本页。",
  "error.status": "服务器响应 {status}。请重新载入本页。",
  "graph.keys": "方向键在行为者之间移动；Enter 打开，空格键选取，E 展开，P 固定，Delete 隐藏；加号、减号与 0 缩放。",
  "empty.graph": "请搜索或在上方选择行为者，以画出其关系。",
  "empty.filtered": "筛选后没有可画的内容。请在“筛选”中放宽条件。",
  "export.link": "复制此画面的链接",
  "export.svg": "矢量图（SVG）",
  "export.graphml": "图数据（GraphML）",
  "export.gexf": "图数据（GEXF，供 Gephi）",
  "export.copied": "已复制链接。",
  "actor.browser": "在 Neo4j Browser 打开",
  "statement.noquote": "此处未存原句。欲阅读，请连同文献文件夹启动 Heartland：",
  "reference.agrees": "与公开数据相符：",
  "reference.contradicts": "与公开数据抵触：",
  "reference.outside": "公开数据集未涵盖此项。",
  "disagree.open": "打开此陈述",
  "table.statements": "打开全部 {n} 项陈述",
  "column.id": "标识符",
  "column.fact": "公开数据",
  "column.dataSet": "数据集",
  "answer.count": "{n} 行",
  "answer.atLeast": "前 {n} 行",
  "column.dataSetDate": "数据日期",
};
