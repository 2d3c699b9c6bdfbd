/**
 * Every word of the chat page, in simplified Chinese. The pages' Chinese says "你", sets a space between Chinese and Latin, and
 * calls room: 房间; host: 主机; guest: 来宾; moderator(s): 管理员; mute: 禁言; kick: 请出; ban: 封禁; hold: 暂扣;
 * redact, take back: 撤回; undo: 撤销; the word: 发言权; whisper: 悄悄话; whiteboard: 白板; report: 举报.
 */

import { counted, PEOPLE, saidInChinese, whyNotInChinese } from "../../shared/host/zh.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./zh_guests.js";
import * as pictures from "./zh_pictures.js";
import * as reactions from "./zh_reactions.js";
import * as rooms from "./zh_rooms.js";

const { length, list, plural, span } = counted;

const MESSAGES = { other: "条消息" };

/** @type {typeof import("./en.js").en} */
export const zh = {
  ...guests.zh,
  ...pictures.zh,
  ...reactions.zh,
  ...rooms.zh,
  title: (room) => `${apart(room)} - 聊天`,
  joinTitle: "加入聊天",
  yourName: "你的名字",
  room: "房间",
  language: "语言",
  join: "加入",
  joining: "正在加入...",
  joinIn: (seconds) => `${span(seconds)}后加入`,
  comeBack: (seconds) =>
    seconds > 0
      ? `${span(seconds)}后可以重新加入${seconds > SHORT ? "，若管理员允许则可更早" : ""}。`
      : "现在可以重新加入。",
  cancel: "取消",
  pin: "房间 PIN 码",
  knockTitle: "等待获准进入",
  knocking: (room) => `${apart(room)} 的管理员能看到你来了。请保持此页面打开：获准后会立即继续。`,
  knockedAway: "现在无法连接主机。请保持此页面打开：主机恢复后会自动继续。",
  notLetIn: (text) => `你没有获准进入。${text ? ` ${zh.moderatorWrote}${lineApart(text)}` : ""}`,
  close: "关闭",
  leave: "离开房间",
  leaveUnsent: "你还有内容没有发出。仍要离开吗？",
  hostSees: "这个房间的主机能看到一切，并可能保存。",
  joinAs: (name) => `以“${apart(name)}”的名字加入`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} 在这里已有人使用。要以“${apart(suggestion)}”的名字加入吗？`
      : `${apart(name)} 在这里已有人使用。请另选一个名字。`,
  nameOwn: (name, suggestion) => {
    const go = suggestion ? `在这里也以“${apart(suggestion)}”的名字加入` : "在这里用另一个名字加入";
    return `你已在另一个标签页或窗口中以 ${apart(name)} 的名字加入。请在那里继续，或${go}。`;
  },
  hostAway: "主机没有回应，正在重试...",
  nameHeld: "刚才还有人使用这个名字，正在重试...",
  nameHeldOwn: "你刚才在另一个页面使用这个名字，正在重试...",
  noData: "主机有回应，但无法建立数据连接。可能是 VPN、防火墙或此浏览器的设置阻止了它。正在重试...",
  hostBusy: "现在加入的人很多，马上就轮到你，正在重试...",
  noWebRTC: "这个浏览器没有 WebRTC，无法加入。任何新版浏览器都有。",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? zh.comeBack(retryAfter) : "";
    const reason = why ? ` ${zh.moderatorWrote}${saidInChinese(why)}` : "";
    switch (code) {
      case "banned":
        return `你已被禁止进入这台主机的房间。${when}如有误会，请联系主机。${reason}`;
      case "timed-out":
        return `你被暂时请出了这台主机的房间。${when}${reason}`;
      case "name-not-listed":
        return "你的名字不在这个房间的名单上，请按名单上的写法填写。";
      case "locked":
        return "这个房间已锁定，现在不再进新人。请询问主机，或稍后再试。";
      case "pin-required":
        return "这个房间需要 PIN 码，邀请你的人知道。";
      case "pin-wrong":
        return retryAfter ? `你的网络输错 PIN 码的次数太多。${when}` : "PIN 码不对，请重试。";
      case "removed":
        return `你已被请出这台主机的房间。${when}`;
      case "bad-answer":
        return "在这个地址回应的不是主机。";
      case "bad-argument":
        return "这个浏览器不允许任何页面连接。可能是扩展程序或管理规定禁止了它。";
      default:
        return `${whyNotInChinese({ code, text: text || code })}${when}`;
    }
  },

  messages: "消息。用方向键逐条移动，按 R 回复。",
  message: "消息",
  writeHere: "消息",
  send: "发送",
  whoIsHere: "谁在这里",
  findPerson: "查找某人",
  nobodyFound: "这里没有名字含有这些字的人。",
  you: "你",
  moderates: "管理员",
  muted: "已禁言",
  hasWord: "有发言权",
  warning: "管理员警告你",
  warningRead: "知道了",
  warningWithdrawn: "这项警告已撤回",
  unwarned: (text) => `管理员撤回了对你的警告：${lineApart(text)}`,
  warned: (text) => `管理员警告你：${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} 现在叫 ${apart(to)}。`,
  renamedYou: (to) => `管理员把你的名字改为 ${apart(to)}。`,
  movedAway: (name) => `${apart(name)} 被移到了另一个房间。`,
  movedHere: (from, text) =>
    `管理员把你从 ${apart(from)} 移到了这里。${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "已举手",
  raiseHand: "举手",
  lowerHand: "放下手",
  raisedHand: (name) => `${apart(name)} 举手了。`,
  peopleCount: (count) => (count === 0 ? "还没有人" : plural(count, PEOPLE)),
  mentionOf: (name) => `提及 ${apart(name)}`,
  whisperTo: (name) => `对 ${apart(name)} 说悄悄话`,
  mentionWhom: "提及某人",
  chat: "聊天",
  board: "白板",
  views: "聊天和白板",
  newOnBoard: "白板有新内容",
  boardFailed: "无法加载白板。",
  sound: "新消息提示音",
  emptyTitle: "还没有人说话",
  emptyText: "打个招呼吧，房间里的人都能看到。",

  connecting: "正在连接",
  open: "已连接",
  reconnecting: "正在重新连接",
  connectionLost: "连接已断开，正在重新连接... 你写的内容不会丢失。",
  hostStopped: "主机已停止。主机恢复后，此页面也会恢复。",
  tryNow: "立即重试",
  hostRestarted: "主机已重启，一些未保存的消息已丢失。",
  gap: "你不在时的发言超出了主机保留的数量。",

  topic: "话题",
  pinned: "公告：",
  pinnedMessage: "置顶：",
  pinnedTitle: "置顶消息",
  closePin: "隐藏置顶消息",
  newTopic: (topic) => (topic ? `现在的话题：${lineApart(topic)}` : "现在没有话题了。"),
  came: (names) => `${list(names)} 加入了。`,
  left: (names) => `${list(names)} 离开了。`,
  sentAway: (name) => `${apart(name)} 被管理员请出。`,
  announcement: "主机公告",
  onlyToYou: "仅你可见",
  onlyTo: (name) => `仅 ${apart(name)} 可见`,
  redacted: "已被管理员撤回",
  manyRedacted: (count, name) =>
    `管理员撤回了${name ? ` ${apart(name)} ` : "你"}的 ${plural(count, MESSAGES)}。`,
  manyDeleted: (count, name) =>
    `${name ? `${apart(name)} ` : "你"}删除了 ${plural(count, MESSAGES)}。`,
  isTyping: (names) => (names.length > 3 ? "几个人正在输入..." : `${list(names)} 正在输入...`),
  newMessages: (count) => plural(count, { other: "条新消息" }),
  newFromHere: "新消息",

  showEarlier: "显示更早的消息",
  loadingEarlier: "正在加载更早的消息...",
  earlierFailed: "没有成功，重试",
  roomBegins: "对你来说，房间从这里开始",
  pageIsFull: "此页面无法容纳更多消息",

  search: "搜索",
  searchFor: "说过的词语",
  searching: "正在搜索...",
  found: (count, hasMore) =>
    hasMore
      ? `最新的 ${plural(count, MESSAGES)}，还有更多`
      : `${plural(count, MESSAGES)}，最新的在前`,
  nothingFound: "没有包含这些词语的消息。",
  moreHits: "更多",
  goingBack: "正在返回那里...",
  tooFarBack: "它太久远，无法在记录中显示。全文在此。",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "至少需要一个三个字符的词。";
      case "closed":
        return "你不在房间里。";
      default:
        return "主机现在无法搜索，请稍后再试。";
    }
  },

  showAll: "显示全部",
  showLess: "收起",
  reply: "回复",
  replyTo: (name) => `回复 ${apart(name)}`,
  replyToOwn: "回复自己的消息",
  whispering: (name) => `只有 ${apart(name)} 和主机能看到。`,
  unknownMessage: "一条你没有的消息",
  stopReplying: "写给所有人，不回复",
  hasGone: (name) => `${apart(name)} 已离开：没有人会看到你的悄悄话。`,

  emoji: "表情",
  attach: "添加文件",
  dropHere: "将文件拖放到这里分享",
  toBeSent: "待发送",
  takeOut: (name) => `不发送 ${apart(name)}`,
  trayFull: "一次最多发送二十个文件。请先发送这些。",
  tooLargeFile: (name, limit) => `${apart(name)} 超过 ${limit}，这是主机接受的上限。`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { other: "个文件" })}超过 ${limit}，这是主机接受的上限。`,
  noFolders: "无法分享文件夹，请先打包成一个文件。",
  progress: (done, total) => `${done} / ${total}`,
  writeCaption: "图片说明",
  play: "播放",
  cannotPlay: "这里无法播放，可以保存。",
  waitingToSend: "等待发送",
  hostIsAway: "主机现在没有回应，正在重试...",
  loadAgain: "重新加载页面",
  save: "保存",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "这个文件对这台主机来说太大。";
      case "no-space":
        return "主机没有空间存放文件了。";
      case "no-such-file":
        return "主机上已没有这个文件。";
      case "hash-mismatch":
        return "收到的不是所分享的文件，已丢弃。";
      case "unreadable":
        return "这是文件夹，或文件已更改或不存在。";
      case "no-files":
        return "这台主机不接受文件。";
      case "outdated":
        return "此页面比主机旧，请重新加载；你写的内容会留在输入框中。";
      case "aborted":
        return "已取消。";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "传输途中连接断开，请重试。";
      case "unreachable":
      case "bad-answer":
        return "主机没有正常回应，请重试。";
      default:
        return "没有成功。请重试，或选择其他文件。";
    }
  },

  tooLong: (over) => `超出一条消息的上限 ${plural(over, { other: "个字符" })}，请缩短。`,
  sending: "正在发送...",
  waitsForConnection: "连接恢复后发出",
  held(why) {
    if (why === "delay") return "马上发出";
    const because = { approval: "", restricted: "（你的发言都需等待）" }[why];
    return `等待管理员处理${because ?? `：规则“${apart(why)}”`}`;
  },
  edit: "编辑",
  outAlready: "它已经发出了。",
  takingBack: "正在请求撤回...",
  takenBackLater: "连接恢复后请求撤回",
  sendAgain: "重新发送",
  remove: "移除",
  slowEvery: (seconds) => `慢速模式：两条消息之间间隔${length(seconds)}。`,
  slowFor: (seconds) => `慢速模式：${span(seconds)}后可发下一条消息。`,
  goesOutIn: (seconds) => `慢速模式：${span(seconds)}后发出`,
  hostReadsAlone: "只有主机能读到你写的内容。",
  notThisFile: "这个房间现在不接受这类文件。",
  mutedUntil: (time) => `你已被禁言，直到 ${time}。仍可阅读。`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? `请在${span(retryAfter)}后重试。` : "";
    switch (code) {
      case "rate-limited":
        return `未发送：一次消息太多。${when}`;
      case "muted":
        return `未发送：你已被禁言。${when}`;
      case "slow-mode":
        return "未发送：这个房间处于慢速模式。";
      case "denied":
        return `未显示：管理员没有批准。${saidInChinese(text)}`;
      case "refused-by-rule":
        return `未发送。${saidInChinese(text)}`;
      case "not-allowed":
        return "未发送：这个房间现在关闭了此功能。";
      case "too-large":
        return "未发送：这条消息太长。";
      case "queue-full":
        return "未发送：等待的内容已经太多。";
      case "no-such-peer":
        return "未发送：收信人不在这里。";
      case "malformed":
        return "未发送：其中有无法发送的内容。";
      case "closed":
        return "未发送：你不在房间里。";
      default:
        return `未发送。${whyNotInChinese({ code, text })}${when}`;
    }
  },

  backToStart: "返回首页",
  joinAgain: "重新加入",
  moderatorWrote: "管理员写道：",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "你已被请出这台主机的房间",
          text: "管理员将你请出。稍后可以重新加入。",
        };
      case "BANNED":
        return {
          title: "你已被禁止进入这台主机的房间",
          text: "管理员不让你进入。如有误会，请联系主机。",
        };
      case "TIMED_OUT":
        return {
          title: "你暂时不能进入这台主机的房间",
          text: "时间结束后可以回来。重新加载页面不会缩短时间。",
        };
      case "DENIED":
        return {
          title: `你没有获准进入 ${apart(room)}`,
          text: "由管理员决定谁可以进入。稍后可以再次请求。",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} 已关闭`,
          text: "主机为所有人关闭了这个房间。",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "你从另一个页面重新加入了",
          text: "一个名字在房间里只能出现一次。此页面已离开。",
        };
      case "FLOODING":
        return {
          title: "你已被请出这台主机的房间",
          text: "短时间内从这里发出的内容太多。时间结束后可以回来；请一次少发一些。",
        };
      case "SLOW_READER":
        return {
          title: `你已被请出 ${apart(room)}`,
          text: "你的连接跟不上房间。请到网络更好的地方再来。",
        };
      default:
        return {
          title: `你已不在 ${apart(room)} 中`,
          text: detail || "主机结束了它。",
        };
    }
  },
};
