import { counted, reasonInChinese, whyNotInChinese } from "../../shared/host/zh.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = counted;

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? `请在${span(seconds)}后重试。` : "");

/** Every word of the whiteboard, in simplified Chinese. @type {typeof import("./en.js").en} */
export const zh = {
  board: "白板。可用鼠标、触控笔、手指或键盘绘画。",
  boardKind: "绘图白板",
  boardHelp:
    "方向键移动十字光标，按住 Shift 移动得更远。空格键落笔和抬笔，Escape 放弃这一笔。工具：P 画笔，E 橡皮，M 荧光笔，L 直线，A 箭头，R 矩形，O 椭圆，I 指示光点。使用橡皮时，空格键擦除光标下你自己画的内容；使用指示光点时，空格键向其他人显示光标的位置。1 到 6 选择颜色，S 切换粗细，Control Z 撤销，Control Shift Z 重做，加号和减号缩放，0 显示全部。按住空格键拖动可移动白板。T 是文字，N 是便签：空格在十字处打开输入框，Enter 放置其中的内容。G 添加图片。V 用于自己画的内容：空格在十字处拿起和放下，Enter 重写，Delete 删除，< 和 > 缩小和放大。方向键移动选中的内容，按住 Shift 移动得更远；D 复制一份，Escape 放开。",
  divider: "聊天区宽度",
  tools: "绘图工具",
  tool: "工具",
  toolNames: [
    "画笔",
    "橡皮（擦自己的内容）",
    "荧光笔",
    "直线",
    "箭头",
    "矩形",
    "椭圆",
    "不留痕迹的指示光点",
    "文字",
    "便签",
    "选择并移动自己画的内容",
  ],
  short: {
    tools: [
      "画笔",
      "橡皮",
      "荧光笔",
      "直线",
      "箭头",
      "矩形",
      "椭圆",
      "光点",
      "文字",
      "便签",
      "选择",
    ],
    picture: "图片",
    zoomOut: "缩小",
    fit: "整个白板",
    zoomIn: "放大",
    paper: "纸",
    lead: "引导",
    clear: "清空",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "颜色和粗细",
  colour: "颜色",
  size: "粗细",
  colours: ["黑色", "红色", "橙色", "绿色", "蓝色", "紫色"],
  white: "白色",
  sizes: ["细", "中", "粗"],
  undo: "撤销 (Ctrl+Z)",
  redo: "重做 (Ctrl+Shift+Z)",
  more: "更多",
  zoomIn: "放大 (+)",
  zoomOut: "缩小 (-)",
  fit: "显示整个白板 (0)",
  save: "保存为图片：PNG",
  saveSvg: "保存为图形：SVG",
  paper: "换一种纸",
  papers: {
    plain: "白纸",
    lined: "横线纸",
    squared: "方格纸",
    dotted: "点阵纸",
  },
  lead: "引导：让其他人看到你看到的部分",
  leading: "停止带领",
  following: (who, isFollowing) => (isFollowing ? `停止跟随 ${apart(who)}` : `跟随 ${apart(who)}`),
  led: (who) => `你正在看 ${apart(who)} 看到的部分`,
  letGo: "你又可以自己查看了",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `显示整个白板，现在 ${percent}%`,
  }),
  blurred: "点按以显示",
  notLoaded: "无法加载生成图片的部分，请再试一次。",
  notSaved: "没有足够的空间生成图片",
  clear: "为所有人清空白板",
  sure: "要为所有人清空白板吗？",
  yes: "清空",
  no: "保留",
  loading: "正在加载白板...",
  notNow: "没有画上",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInChinese(why)}` : "";
    const end = Number.isFinite(until) ? `直到 ${hour(until)}` : "直到管理员解除";
    if (kind === "muted") return `你已被禁言，${end}：可以看，不能画。${words}`;
    if (kind === "held") return `你的操作要等管理员处理，而绘画无法等待：你可以看。${words}`;
    return "你在这里可以看，不能画。";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `你已被禁言：画的内容没有被接受。${again(retryAfter)}`,
      "rate-limited": `一次太多了：最后一笔没有被接受。${again(retryAfter)}`,
      "too-large": "这一笔对白板来说太长了。",
      "queue-full": "等待的内容已经太多：最后一笔没有被接受。",
      "board-full": "白板已满。请擦掉一些，或请主机清空。",
      "not-allowed": "未接受：这里不允许这样做。",
      forbidden: "只能更改你自己画的内容。",
      "no-such-stroke": "它已不在白板上。",
    })[code] ?? `没有被接受：${whyNotInChinese({ code, text })}`,
  spared: "只能擦除你自己画的内容。",
  undone: "已撤销",
  redone: "已重做",
  nothingToUndo: "没有可撤销的操作",
  nothingToRedo: "没有可重做的操作",
  down: "已落笔",
  drawn: "已画线",
  dropped: "已放弃这一笔",
  erased: "已擦除",
  picture: "添加图片 (G)",
  write: "白板上的文字：Enter 放置，Escape 放弃",
  held: "已拿起：方向键移动，空格放下",
  moved: "已移动",
  chosen: "选中的内容",
  remove: "删除 (Delete)",
  copy: "复制一份 (D)",
  copied: "已复制一份",
  smaller: "缩小 (<)",
  larger: "放大 (>)",
  rewrite: "重写 (Enter)",
  notYours: "只能移动自己画的内容。",
  nothingYours: "这里没有自己的内容",
  noPicture: "这不是此处可读取的图片",
  nothingHere: "这里没有可擦除的内容",
  saved: "已保存为图片",
  cleared: (who, own) =>
    own ? "你清空了白板" : `${who === "server" ? "主机" : apart(who)}清空了白板`,
  uncleared: (who, own) =>
    own ? "你恢复了白板" : `${who === "server" ? "主机" : apart(who)}恢复了白板`,
  content: (lines, names) =>
    lines === 0
      ? "白板是空的。"
      : `白板上有 ${plural(lines, { other: "条线" })}，作者：${list(names)}。`,
};
