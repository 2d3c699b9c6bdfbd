import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_MARKS, tokensOf, unformatted } from "../pages/chat/blocks.js";
import { named } from "../pages/chat/formatted.js";
import { formattingOf } from "../pages/chat/formatter.js";
import { findLinks } from "../pages/shared/links.js";
import { mentionFinder } from "../pages/shared/mentions.js";

const find = mentionFinder(["Ann", "*Max*"]);

/** @type {import("../pages/chat/blocks.js").Cut} */
const cut = (text) =>
  findLinks(text).flatMap((piece) => (piece.href === undefined ? find(piece.text) : [piece]));

/**
 * What is shown of a text, its structure in angle brackets, links in square ones and mentions
 * behind a §; signs that aren't shown are left out.
 *
 * @param {string} text
 */
function shown(text) {
  /** @type {string[]} */
  const open = [];
  let drawn = "";
  for (const token of tokensOf(text, cut)) {
    if (token.as === "open") drawn += `<${open[open.push(token.kind) - 1]}>`;
    else if (token.as === "close") drawn += `</${open.pop()}>`;
    else if (token.as === "text") {
      const said = text.slice(token.from, token.to);
      drawn += token.href ? `[${said}]` : token.name ? `§${said}` : said;
    }
  }
  assert.deepEqual(open, [], "all that is opened is closed");
  return drawn;
}

/** A text's tokens together. @param {string} text */
const whole = (text) =>
  tokensOf(text, cut)
    .map((token) => ("to" in token ? text.slice(token.from, token.to) : ""))
    .join("");

/** @type {[string, string][]} as typed, and as shown */
const CASES = [
  ["**bold** *it* _it_ `code`", "<strong>bold</strong> <em>it</em> <em>it</em> <code>code</code>"],
  ["***both***", "<strong><em>both</em></strong>"],
  ["**bold *it***", "<strong>bold <em>it</em></strong>"],
  [
    "*it **bold*** *a **b** c*",
    "<em>it <strong>bold</strong></em> <em>a <strong>b</strong> c</em>",
  ],
  ["**Achtung!** *(so)* „*x*“", "<strong>Achtung!</strong> <em>(so)</em> „<em>x</em>“"],
  ["**B**old", "<strong>B</strong>old"],
  ["这是**重要**的 これは*大事*です", "这是<strong>重要</strong>的 これは<em>大事</em>です"],
  [
    "**@Ann** _@Ann_ @*Max* `@Ann`",
    "<strong>§@Ann</strong> <em>§@Ann</em> §@*Max* <code>@Ann</code>",
  ],
  ["**http://x.org/a_b** `http://y`", "<strong>[http://x.org/a_b]</strong> <code>http://y</code>"],
  ["``a ` b`` and `x`s", "<code>a ` b</code> and <code>x</code>s"],
  [
    "```python\n  for x:\n    y\n```\nafter",
    "<block>python<pre>  for x:\n    y</pre></block>after",
  ],
  ["a\n```\nx\n\n\ty```\nb", "a\n<block><pre>x\n\n\ty</pre></block>b"],
  ["```\n**a** @Ann\nhttp://x", "<block><pre>**a** @Ann\nhttp://x</pre></block>"],
  ["```print(1)\nprint(2)```", "<block><pre>print(1)\nprint(2)</pre></block>"],
  ["````\n```\na\n```\n````", "<block><pre>```\na\n```</pre></block>"],
  ["> a\n> b\n>\n> > c\nout", "<quote>a\nb\n\n<quote>c\n</quote></quote>out"],
  ["> ```\n> x\n> ```\n> **y**", "<quote><block><pre>x</pre></block><strong>y</strong></quote>"],
  [
    "- a\n- b\n  c\n  - d\nend",
    "<ul><li>- a\n</li><li>- b\nc\n<ul><li>- d\n</li></ul></li></ul>end",
  ],
  ["* **a**\n* b", "<ul><li>* <strong>a</strong>\n</li><li>* b</li></ul>"],
  ["1. a\n2) b\n\n10. c", "<ol><li>1. a\n</li><li>2) b\n\n</li><li>10. c</li></ol>"],
  [
    "1. a\n   ```\n   x\n   ```\n2. b",
    "<ol><li>1. a\n<block><pre>x</pre></block></li><li>2. b</li></ol>",
  ],
];

/** What is no formatting, and stays as it was typed. */
const AS_TYPED = [
  "snake_case_names and __init__(self) __all__",
  "2*3*4 2**3**4 a * b * c 5*x",
  "f(*args, **kwargs) /* c */ x /* d */ *.txt and *.md, (*.a, *.b)",
  ":-) :* ^_^ -_- >_< *_* *-* T_T ¯\\_(ツ)_/¯",
  "it`s and don`t",
  "- 5",
  "12. May",
  ">:( no",
  ">>> print(1)",
  "- - -\n- - -",
  "* * *\n* * *",
  "   *\n  ***\n *****",
  " /\\_/\\\n( o.o )\n > ^ <",
  "+---+\n| _ |\n+---+",
  "**a\nb**",
  "** no ** * no * ****",
  "```",
  "```\n\n```",
  "f*ck, sh*t",
  "C:\\*\\_x_\\",
  "# no heading\n---\n| a | b |",
];

test("what is typed is shown as people expect", () => {
  for (const [text, wanted] of CASES) assert.equal(shown(text), wanted, text);
});

test("what isn't formatting stays as it was typed", () => {
  for (const text of AS_TYPED) assert.equal(shown(text), text);
});

test("HTML is text, and an image is its address", () => {
  assert.equal(
    shown("<b>x</b> <img src=x onerror=y> ![a](http://x/y.png)"),
    "<b>x</b> <img src=x onerror=y> ![a]([http://x/y.png])",
  );
});

test("nothing is eaten: all tokens together are the text", () => {
  const texts = [...CASES.map(([text]) => text), ...AS_TYPED, "a\r\n> b\r\n- c\r\n- d", "", "\n\n"];
  for (const text of texts) {
    for (let from = 0; from <= text.length; from += 1) {
      assert.equal(whole(text.slice(from)), text.slice(from));
      assert.equal(whole(`> - ${text.slice(0, from)}`), `> - ${text.slice(0, from)}`);
    }
  }
});

test("a block's button copies its code, without what it stands in", () => {
  const text = "> 1. a\n>    ```js\n>    if (x) {\n>      y();\n>    }\n>    ```\n> 2. b";
  const [code] = tokensOf(text, cut).flatMap((token) => ("code" in token ? [token.code] : []));
  assert.equal(code, "if (x) {\n  y();\n}");
});

test("on one line there are no signs, but an item has its own", () => {
  assert.equal(unformatted("**a** `b`\n```js\nc\n```\n> d"), "a b\ncd");
  assert.equal(unformatted("- a\n- b"), "- a\n- b");
});

test("who is named in code isn't meant", () => {
  assert.deepEqual(named("`@Ann` **@Ann**\n```\n@Ann\n```", cut), ["Ann"]);
});

test("a text without any sign asks for nothing", () => {
  assert.equal(formattingOf("hello, see http://x.org - 5 > 3, and 1."), null);
});

/** A shape, as often as makes the text so long. @type {Record<string, (length: number) => string>} */
const HOSTILE = Object.fromEntries(
  [
    ...["[", "**a", "**a ", "a**b", "*a_ ", "*a **b _c ", "***a***", "*a* ", "_a ", "**@Ann"],
    ...["> ", "> a\n", "> > > > > > > > > > a\n", "- ", "- a\n", "- a\n\n\n", "1. > 1. > 1. > a\n"],
    ...[
      "*a*\n",
      "*@a*\n",
      "- *a*\n",
      "`",
      "`a ",
      "`a`",
      "```\n",
      "```x y\n",
      "```\n\n",
      "*http://a ",
      "\n",
      "\t",
      "<a ",
      "![[",
    ],
  ].map((shape) => [shape, (/** @type {number} */ length) => shape.repeat(length / shape.length)]),
);
HOSTILE["runs of backticks"] = (length) => {
  let text = "";
  for (let count = 1; text.length < length; count += 1) text += `${"`".repeat(count)} `;
  return text;
};
HOSTILE["ever deeper"] = (length) => {
  let text = "";
  for (let depth = 0; text.length < length; depth += 1) text += `${"  ".repeat(depth)}- a\n`;
  return text;
};

/** What one call costs beside its text, in characters looked through: a pattern is made anew for it. */
const CALL = 100;

/**
 * How often a text is cut and looked through, by what is cut off it and how long it is, with what
 * looking for links and mentions takes.
 *
 * @param {() => unknown} work
 */
function looksOf(work) {
  let looks = 0;
  const { slice, match, matchAll, indexOf, trimEnd } = String.prototype;
  /** @param {string} name @param {(...given: any[]) => any} way @param {(said: string, found: any) => number} cost */
  const count = (name, way, cost) => {
    Object.assign(String.prototype, {
      [name](/** @type {any[]} */ ...given) {
        const found = way.apply(this, given);
        looks += cost(String(this), found);
        return found;
      },
    });
  };
  count("slice", slice, (_, found) => found.length);
  count("match", match, (said) => said.length);
  count("matchAll", matchAll, (said) => said.length + CALL);
  count("trimEnd", trimEnd, (said) => said.length);
  count("indexOf", indexOf, (_, found) => (found < 0 ? 1 : 0));
  try {
    work();
  } finally {
    Object.assign(String.prototype, { slice, match, matchAll, indexOf, trimEnd });
  }
  return looks;
}

test("formatting costs a text's length, whatever is in it", () => {
  for (const [shape, make] of Object.entries(HOSTILE)) {
    for (const length of [1024, 16_384]) {
      const [once, twice] = [length, 2 * length].map((each) => {
        const text = make(each);
        return looksOf(() => tokensOf(text, cut));
      });
      assert(twice <= 2.2 * once + 2000, `${shape}: ${once}, then ${twice}`);
    }
  }
});

test("formatting costs no more than a few times what links and mentions do", () => {
  for (const [shape, make] of Object.entries(HOSTILE)) {
    const text = make(16_384);
    const most = looksOf(() => cut(text));
    const looks = looksOf(() => tokensOf(text, cut));
    assert(looks <= 10 * most, `${shape}: ${looks}, not ${most}`);
    const begun = looksOf(() => tokensOf(text, cut, 448));
    if (shape.includes("\n"))
      assert(begun <= most, `${shape}, its beginning: ${begun}, not ${most}`);
  }
});

test("of a text that has more marks than are formatted, the rest is as it was typed", () => {
  const rest = `${"*a* @Ann\n".repeat(9)}> *b*\n- c\n- d`;
  for (const many of ["*a*\n", "`a` ", "> a\n", "- a\n", "> > *a*\n", "- *a*\n", "*@Ann*\n"]) {
    const text = `${many.repeat(MOST_MARKS)}\n\n${rest}`;
    const drawn = shown(text);
    assert.equal(drawn.slice(0, 99), shown(many.repeat(99)).slice(0, 99), many);
    assert(drawn.endsWith(rest.replaceAll("@", "§@")), many);
    assert.equal(whole(text), text);
  }
});

test("what is shown of a text's beginning is what stands there of all of it", () => {
  for (const text of [...CASES.map(([each]) => each), ...AS_TYPED]) {
    for (let end = 1; end <= text.length; end += 1) {
      const begun = [tokensOf(text, cut, end), tokensOf(text, cut)].map((tokens) =>
        tokens.flatMap((token) =>
          "to" in token && token.from < end ? [{ ...token, to: Math.min(token.to, end) }] : [],
        ),
      );
      assert.deepEqual(begun[0], begun[1], `${text}, ${end}`);
    }
  }
});

test("nothing stands deeper in one another than a page can bear", () => {
  for (const [shape, make] of Object.entries(HOSTILE)) {
    let [depth, deepest] = [0, 0];
    for (const { as } of tokensOf(make(65_536), cut)) {
      depth += as === "open" ? 1 : as === "close" ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    assert(deepest <= 26, `${shape}: ${deepest}`);
  }
});
