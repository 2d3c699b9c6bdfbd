/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in simplified Chinese. */

import { counted, saidInChinese, whyNotInChinese } from "../../shared/host/zh.js";
import { apart } from "../../shared/shown.js";

const { span } = counted;

/** @type {typeof import("./en_guests.js").en} */
export const zh = {
  notNow: {
    chat: "你现在在这里只能阅读。",
    whisper: "这里关闭了来宾之间的悄悄话。",
    ask: "这里关闭了只写给主机的功能。",
    file: "这个房间现在不接受文件。",
    picture: "这个房间现在不接受图片。",
    hand: "这里关闭了举手功能。",
    rename: "这里不能更改名字。",
    see: "这个房间不显示还有谁在。",
  },
  readOrAsk: "你现在在这里只能阅读，或写给主机。",
  writeToHost: "只写给主机",
  whisperingToHost: "只有主机和管理员能看到。",
  onlyToHost: "仅主机可见",
  mutedForNow: "你已被禁言，直到管理员解除。",
  allWaits: "你写的内容要等管理员处理。",
  hostSaid: saidInChinese,
  reason: (why) => `原因：${saidInChinese(why)}`,
  changeName: "更改名字",
  beCalled: (name) => `改名为 ${apart(name)}`,
  calledNow: (name) => `你现在的名字是 ${apart(name)}。`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion ? `在这里改名为“${apart(suggestion)}”` : "另选一个名字";
          return `另一个标签页或窗口中的 ${apart(name)} 就是你自己。请先关闭那一个，或${other}。`;
        }
        return `${apart(name)} 在这里已有人使用。${suggestion ? "" : "请另选一个名字。"}`;
      case "bad-name":
        return `这里不能叫 ${apart(name)}。请另选一个名字。`;
      case "name-not-listed":
        return `${apart(name)} 不在这个房间的名单上，请按名单上的写法填写。`;
      case "not-allowed":
        return zh.notNow.rename;
      case "muted":
        return "你已被禁言，现在不能更改名字。";
      case "rate-limited":
        return `一次太多了。${retryAfter ? `请在${span(retryAfter)}后重试。` : ""}`;
      default:
        return "主机没有回应，请重试。";
    }
  },
  edited: "已编辑",
  editing: "更改你的消息",
  deleteIt: "删除",
  deleteSure: "为所有人删除",
  redactedByAuthor: "已被作者删除",
  redactedByYou: "你已删除此消息",
  notChanged: (error) => `没有更改。${whyNotInChinese(error)}`,
  about: (name) => `更多：${apart(name)}`,
  aboutMessage: "此消息的更多操作",
  yourMessage: "你的消息",
  emojiAndMore: "表情和格式",
  formatting: "格式",
  copyCode: "复制",
  codeCopied: "已复制",
  codeNotCopied: "未复制：请手动选择",
  copyLink: "复制链接",
  linkCopied: "已复制。有权阅读的人可由此链接到达。",
  linkNotCopied: "这个浏览器不允许页面复制。链接如下：",
  linkGone: "这条消息已不存在，或你无权阅读。",
  linkFailed: "主机没有回应，请重试。",
  report: "向管理员举报",
  reportWhy: "有什么问题（可留空）",
  reportThem: "举报此人及其最近的发言",
  reported: "谢谢。管理员会查看；其他人不会知道是谁举报的。",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "举报未成功：主机上已没有这条消息。";
    return `举报未成功。${whyNotInChinese({ code, text })}`;
  },
  ignoredWhispers: "你不看的悄悄话",
  ignoredMany: (count) => `你不看的悄悄话 (${count})`,
  ignore: "隐藏此人的悄悄话",
  ignoreNot: "显示此人的悄悄话",
  ignored: (name) => `在这个房间和浏览器中，你不会再看到 ${apart(name)} 的悄悄话。`,
  ignoredNot: (name) => `你又能看到 ${apart(name)} 的悄悄话了。`,

  undoIt: "撤销",
  youModerate: "你是这里的管理员：名字或消息旁的三个点会显示你能做什么。",
  moderatingFailed: "无法加载管理工具，正在重试...",
  moderatingBroken: "管理工具在此页面中无法使用，请重新加载页面。",
  youModerateNot: "你不再是这里的管理员。",
  youModerateAlready: "你已经是这里的管理员，不需要这个链接。",
  invitedTo: (room) =>
    `如果还没有人用过，通过这个链接加入后，你将成为 ${apart(room)} 的管理员。链接只能使用一次。`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "这个浏览器在这里不保存 Cookie，因此无法用它担任管理员。请允许 Cookie 后再次打开链接：它仍然有效。";
      case "invite-used":
        return "你的管理员链接已被使用，每个链接只能使用一次。请向主机索取新的链接：在面板的“Room > Invite a moderator…”中创建。";
      default:
        return "你的管理员链接在这里无效：已被使用、已过期、已撤回，或属于其他房间。请向主机索取新的链接：在面板的“Room > Invite a moderator…”中创建。";
    }
  },
};
