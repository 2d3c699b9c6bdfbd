import { counted, reasonInJapanese, whyNotInJapanese } from "../../shared/host/ja.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = counted;

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? `${span(seconds)}後にもう一度お試しください。` : "");

/** Every word of the whiteboard, in Japanese. @type {typeof import("./en.js").en} */
export const ja = {
  board: "ホワイトボード。マウス、ペン、指、またはキーボードで描けます。",
  boardKind: "描画ボード",
  boardHelp:
    "矢印キーで十字を動かし、Shiftを押すと大きく動きます。スペースでペンを下ろし、もう一度で上げます。Escapeで線を取り消します。道具は、Pがペン、Eが消しゴム、Mがマーカー、Lが直線、Aが矢印、Rが四角形、Oが楕円、Iがポインターです。消しゴムでは、スペースで十字の下にある自分の線を消します。ポインターでは、スペースで十字の場所をほかの人に示します。1から6で色、Sで次の太さを選び、Control Zで元に戻し、Control Shift Zでやり直し、プラスとマイナスで拡大と縮小、0で全体を表示します。スペースを押しながらドラッグすると、ボードが動きます。T はテキスト、N は付箋：スペースで十字の位置に入力欄が開き、Enter で書いたものを置きます。G で画像を追加します。V は自分の描いたもの：スペースで十字の位置のものを持ち上げて置き、Enter で書き直し、Delete で消し、< と > で小さく、大きくします。選んだものは矢印キーで動き、Shiftを押すと大きく動きます。D で複製し、Escape で放します。",
  divider: "チャットの幅",
  tools: "描画ツール",
  tool: "ツール",
  toolNames: [
    "ペン",
    "消しゴム(自分の線)",
    "マーカー",
    "直線",
    "矢印",
    "四角形",
    "楕円",
    "跡を残さないポインター",
    "テキスト",
    "付箋",
    "自分の描いたものを選んで動かす",
  ],
  short: {
    tools: [
      "ペン",
      "消しゴム",
      "マーカー",
      "直線",
      "矢印",
      "四角形",
      "楕円",
      "ポインター",
      "テキスト",
      "付箋",
      "選んで動かす",
    ],
    picture: "画像",
    zoomOut: "縮小",
    fit: "全体",
    zoomIn: "拡大",
    paper: "用紙",
    lead: "案内",
    clear: "消去",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "色と太さ",
  colour: "色",
  size: "太さ",
  colours: ["黒", "赤", "オレンジ", "緑", "青", "紫"],
  white: "白",
  sizes: ["細い", "ふつう", "太い"],
  undo: "元に戻す (Ctrl+Z)",
  redo: "やり直す (Ctrl+Shift+Z)",
  more: "その他",
  zoomIn: "拡大 (+)",
  zoomOut: "縮小 (-)",
  fit: "全体を表示 (0)",
  save: "画像として保存：PNG",
  saveSvg: "図形として保存：SVG",
  paper: "別の用紙",
  papers: {
    plain: "無地の用紙",
    lined: "罫線の用紙",
    squared: "方眼の用紙",
    dotted: "点の用紙",
  },
  lead: "案内：自分の見ている所をみんなに見せる",
  leading: "案内をやめる",
  following: (who, isFollowing) =>
    isFollowing ? `${apart(who)}についていくのをやめる` : `${apart(who)}についていく`,
  led: (who) => `${apart(who)}の見ている所が表示されています`,
  letGo: "自分で見る表示に戻りました",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `全体を表示、いま${percent}%`,
  }),
  blurred: "タップして表示",
  notLoaded: "画像を作る部分を読み込めませんでした。もう一度お試しください。",
  notSaved: "画像のためのメモリーが足りませんでした",
  clear: "全員のボードを消去",
  sure: "全員のボードを消去しますか?",
  yes: "消去",
  no: "残す",
  loading: "ボードを読み込み中...",
  notNow: "描かれませんでした",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInJapanese(why)}` : "";
    const end = Number.isFinite(until) ? `${hour(until)}まで` : "モデレーターが解除するまで";
    if (kind === "muted")
      return `${end}ミュートされています。見ることはできますが、描けません。${words}`;
    if (kind === "held")
      return `あなたの操作はモデレーターの確認待ちになりますが、線は待てません。見ることはできます。${words}`;
    return "ここでは見ることはできますが、描けません。";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `ミュートされているため、描いたものは反映されませんでした。${again(retryAfter)}`,
      "rate-limited": `一度に多すぎたため、最後の線は反映されませんでした。${again(retryAfter)}`,
      "too-large": "その線はこのボードには長すぎます。",
      "queue-full": "すでに多くのものが待っているため、最後の線は反映されませんでした。",
      "board-full": "ボードがいっぱいです。何かを消すか、ホストに消去を頼んでください。",
      "not-allowed": "受け付けられませんでした：ここでは許可されていません。",
      forbidden: "変更できるのは自分で描いたものだけです。",
      "no-such-stroke": "それはもうボードにありません。",
    })[code] ?? `反映されませんでした。${whyNotInJapanese({ code, text })}`,
  spared: "消せるのは自分で描いたものだけです。",
  undone: "元に戻しました",
  redone: "やり直しました",
  nothingToUndo: "元に戻せる自分の操作はありません",
  nothingToRedo: "やり直せる操作はありません",
  down: "ペンを下ろしました",
  drawn: "線を描きました",
  dropped: "線を取り消しました",
  erased: "消しました",
  picture: "画像を追加 (G)",
  write: "ボードに書くテキスト：Enter で置き、Escape で取り消します",
  held: "持ち上げました：矢印キーで動かし、スペースで置きます",
  moved: "動かしました",
  chosen: "選択中のもの",
  remove: "削除 (Delete)",
  copy: "複製 (D)",
  copied: "複製しました",
  smaller: "小さく (<)",
  larger: "大きく (>)",
  rewrite: "書き直す (Enter)",
  notYours: "動かせるのは自分で描いたものだけです。",
  nothingYours: "ここに自分のものはありません",
  noPicture: "ここで読める画像ではありません",
  nothingHere: "ここに消せるものはありません",
  saved: "画像として保存しました",
  cleared: (who, own) =>
    own
      ? "ボードを消去しました"
      : `${who === "server" ? "ホスト" : apart(who)}がボードを消去しました`,
  uncleared: (who, own) =>
    own
      ? "ボードを元に戻しました"
      : `${who === "server" ? "ホスト" : apart(who)}がボードを元に戻しました`,
  content: (lines, names) =>
    lines === 0
      ? "ボードには何もありません。"
      : `ボードに${plural(lines, { other: "本" })}の線(${list(names)})。`,
};
