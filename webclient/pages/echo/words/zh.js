import { whyInChinese } from "../../shared/host/zh.js";

/** Every word of the connection test, in simplified Chinese. @type {typeof import("./en.js").en} */
export const zh = {
  title: "测试连接",
  purpose: "把消息发给主机，再由主机发回此页面，并测量往返时间。",
  connecting: "正在连接...",
  open: "已连接。",
  reconnecting: "连接已断开，正在重新连接...",
  hostStopped: "主机已停止。主机恢复后，此页面也会恢复。",
  closed: (ending) => `测试已结束。${whyInChinese(ending)}`,
  last: "最近",
  shortest: "最短",
  median: "中位数",
  mostBelow: "95% 低于",
  lost: "丢失",
  none: "-",
  milliseconds: (value) => `${value} 毫秒`,
  lostOf: (lost, sent) => `${lost} / ${sent}`,
  plot(count, longest) {
    if (count === 0) return "还没有往返。";
    if (count === 1) return `一次往返，即图中的点，用时 ${longest}。`;
    return `最近 ${count} 次往返，每次一个点，最新的在最右；最长用时 ${longest}。`;
  },
  size: "大小",
  sizes: { small: "32 字节", middle: "1 kB", large: "8 kB" },
  text: "发送文本",
  binary: "发送二进制",
  burst: (count) => `一次发送 ${count} 条`,
  clear: "重新开始",
  sentText: (size) => `${size}文本，往返完成。`,
  sentBinary: (size) => `${size}二进制数据，往返完成，逐字节一致。`,
  sentBurst: (count, took) => `一次 ${count} 条消息，往返用时 ${took}。`,
  failed: (error) => `有一条消息没有返回。${whyInChinese({ error })}`,
  back: "返回首页",
};
