/** What the host says, and why one is out of a room, in simplified Chinese. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

/** What counts, and lists, in Chinese: each thing has its own word for how many, which stands with it. */
export const counted = amounts(
  "zh-Hans",
  (count) => `另外 ${count} 人`,
  (number, word) => `${number} ${word}`,
);

/** How many people. */
export const PEOPLE = { other: "人" };

const { span } = counted;

export const saidInChinese = saidIn({
  rule: (name) => `这违反了规则“${apart(name)}”。`,
  wave: "一下子来的人太多了，请稍后再试。",
});

/** @param {string} why */
export const reasonInChinese = (why) => `原因：“${saidInChinese(why)}”`;

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "主机无法理解这些内容。",
  "too-large": "太长了。",
  "binary-not-supported": "主机不接受这种形式。",
  "not-ready": "你还没有进入房间。",
  "rate-limited": "一次太多了。",
  muted: "你已被禁言。",
  "held-back": "这里现在太忙，请稍等。",
  "no-such-peer": "这个人不在这里。",
  "no-such-room": "没有这个房间。",
  "too-short": "太短了。",
  "no-such-message": "这条消息已不存在。",
  "no-such-stroke": "它已不在白板上。",
  "board-full": "白板已满。",
  "bad-name": "这里不能使用这个名字。",
  "name-taken": "这个名字在这里已有人使用。",
  "room-full": "这个房间已满。",
  "too-many": "这里已经太多了。",
  "rooms-closed": "这里只有主机能开新房间。",
  forbidden: "这里不能这样做。",
  removed: "你已被请出。",
  banned: "你已被封禁。",
  "timed-out": "你需要在外面等一段时间。",
  "name-not-listed": "这个名字不在名单上。",
  "bad-offer": "这个浏览器的连接与主机不匹配。",
  stopping: "主机正在停止。",
  "no-answer": "主机现在无法回应。",
  "no-such-file": "主机上已没有这个文件。",
  "hash-mismatch": "文件没有完整到达。",
  "no-space": "主机没有剩余空间。",
  stalled: "传输中途停住了。",
  "no-such-ban": "这项封禁已不存在。",
  "no-such-act": "主机上已没有这项记录。",
  "not-undone": "已经无法撤销。",
  "bad-invite": "这个链接在这里无效。",
  "invite-used": "这个链接已被使用。",
  "not-allowed": "你现在不能在这里这样做。",
  "slow-mode": "这个房间处于慢速模式。",
  denied: "管理员没有批准。",
  "no-such-item": "已经有人处理了。",
  "no-patterns": "这台主机不支持匹配模式。",
  locked: "这个房间已锁定。",
  "pin-required": "这个房间需要 PIN 码。",
  "pin-wrong": "PIN 码不对。",
  "door-closed": "不能这样进入这个房间。",
  "refused-by-rule": "这违反了一条规则。",
  "no-such-rule": "这条规则已不存在。",
  "too-late": "时间已过太久。",
  withdrawn: "你已经撤回了它。",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInChinese = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "管理员将你请出了房间。",
  BANNED: "你已被禁止进入这台主机的房间。如有误会，请联系主机。",
  TIMED_OUT: "管理员让你暂时离开。",
  MOVED: "管理员把你移到了另一个房间。",
  DENIED: "你没有获准进入。",
  ROOM_CLOSED: "主机为所有人关闭了这个房间。",
  DUPLICATE_IDENTITY: "你从另一个页面重新加入了。",
  FLOODING: "短时间内从这里发出的内容太多。",
  SLOW_READER: "你的连接跟不上。",
  PROTOCOL_ERROR: "这个页面与主机无法互相理解，请重新加载页面。",
  "name-taken": "这里已有人使用你的名字。",
  removed: "你已被请出这台主机的房间。",
  banned: "你已被禁止进入这台主机的房间。如有误会，请联系主机。",
  "timed-out": "你被暂时请出了这台主机的房间。",
  "name-not-listed": "你的名字不在这个房间的名单上，请按名单上的写法填写。",
  "room-full": "这个房间人数已满，请稍后再试。",
  unsupported: "这个浏览器没有 WebRTC，或已将其关闭。",
  "no-data-connection": "主机有回应，但无法建立数据连接。可能是 VPN、防火墙或浏览器设置阻止了它。",
  unreachable: "主机没有回应，请确认你在同一网络中。",
  "connection-lost": "连接已断开。",
  timeout: "用时太久。",
  muted: "你已被禁言。",
  "rate-limited": "一次太多了。",
  "queue-full": "等待的内容已经太多。",
  closed: "你没有连接。",
  other: "主机结束了它。",
};

export const whyInChinese = endings(
  ENDINGS,
  (seconds) => `${span(seconds)}后可以重新加入。`,
  reasonInChinese,
  whyNotInChinese,
);
