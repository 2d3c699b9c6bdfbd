import { amounts } from "../../shared/amounts.js";
import { reasonInPortuguese, whyNotInPortuguese } from "../../shared/host/pt.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("pt-BR", (count) => `mais ${count}`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Tente de novo em ${span(seconds)}.` : "");

/** Every word of the whiteboard, in Portuguese. @type {typeof import("./en.js").en} */
export const pt = {
  board: "O quadro. Desenhe com o mouse, uma caneta, um dedo ou o teclado.",
  boardKind: "quadro de desenho",
  boardHelp:
    "As setas movem a cruz, com Shift mais longe. Espaço encosta e levanta a caneta, Esc descarta o traço. As ferramentas: P caneta, E borracha, M marcador, L linha, A seta, R retângulo, O elipse, I ponteiro. Com a borracha, Espaço apaga o que você desenhou sob a cruz; com o ponteiro, mostra aos outros onde está a cruz. De 1 a 6 escolhem uma cor, S a próxima espessura, Ctrl Z desfaz, Ctrl Shift Z refaz, mais e menos mudam o zoom, 0 mostra tudo. Arrastar com Espaço pressionado move o quadro. T é um texto e N uma nota: Espaço abre um campo na cruz, Enter coloca o que está escrito. G adiciona uma imagem. V é para o que você desenhou: Espaço pega na cruz e solta, Enter reescreve, Delete remove, < e > diminuem e aumentam. As setas movem o que está selecionado, com Shift mais longe; D duplica, Esc solta.",
  divider: "Largura do chat",
  tools: "Ferramentas de desenho",
  tool: "Ferramenta",
  toolNames: [
    "Caneta",
    "Borracha para seus desenhos",
    "Marcador",
    "Linha",
    "Seta",
    "Retângulo",
    "Elipse",
    "Ponteiro que não deixa nada",
    "Texto",
    "Nota",
    "Selecionar e mover o que você desenhou",
  ],
  short: {
    tools: [
      "Caneta",
      "Borracha",
      "Marcador",
      "Linha",
      "Seta",
      "Retângulo",
      "Elipse",
      "Ponteiro",
      "Texto",
      "Nota",
      "Selecionar",
    ],
    picture: "Imagem",
    zoomOut: "Reduzir",
    fit: "Quadro todo",
    zoomIn: "Ampliar",
    paper: "Papel",
    lead: "Guiar",
    clear: "Limpar",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Cor e espessura",
  colour: "Cor",
  size: "Espessura",
  colours: ["Preto", "Vermelho", "Laranja", "Verde", "Azul", "Violeta"],
  white: "Branco",
  sizes: ["Fina", "Média", "Grossa"],
  undo: "Desfazer (Ctrl+Z)",
  redo: "Refazer (Ctrl+Shift+Z)",
  more: "Mais",
  zoomIn: "Ampliar (+)",
  zoomOut: "Reduzir (-)",
  fit: "Mostrar o quadro todo (0)",
  save: "Salvar como imagem: PNG",
  saveSvg: "Salvar como desenho: SVG",
  paper: "Outro papel",
  papers: {
    plain: "Papel liso",
    lined: "Papel pautado",
    squared: "Papel quadriculado",
    dotted: "Papel pontilhado",
  },
  lead: "Guiar: fazer os outros verem o que você vê",
  leading: "Parar de guiar",
  following: (who, isFollowing) =>
    isFollowing ? `Parar de seguir ${apart(who)}` : `Seguir ${apart(who)}`,
  led: (who) => `Você vê o que ${apart(who)} vê`,
  letGo: "Você volta a olhar por conta própria",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `Mostrar o quadro todo, agora ${percent}%`,
  }),
  blurred: "Toque para ver",
  notLoaded: "Não foi possível carregar o que cria as imagens. Tente de novo.",
  notSaved: "Não havia espaço para uma imagem",
  clear: "Limpar o quadro para todos",
  sure: "Limpar o quadro para todos?",
  yes: "Limpar",
  no: "Manter",
  loading: "Carregando o quadro...",
  notNow: "Não desenhado",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInPortuguese(why)}` : "";
    const end = Number.isFinite(until) ? `até ${hour(until)}` : "até a moderação decidir";
    if (kind === "muted") return `Você está sem voz ${end}: pode olhar, mas não desenhar.${words}`;
    if (kind === "held")
      return `O que você faz espera pela moderação, e desenhos não podem esperar: você pode olhar.${words}`;
    return "Aqui você pode olhar, mas não desenhar.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Você está sem voz: seu desenho não foi aceito.${again(retryAfter)}`,
      "rate-limited": `Demais de uma vez: seu último traço não foi aceito.${again(retryAfter)}`,
      "too-large": "Esse traço era longo demais para este quadro.",
      "queue-full": "Já há coisas demais esperando: seu último traço não foi aceito.",
      "board-full": "O quadro está cheio. Apague algo, ou peça ao anfitrião para limpar.",
      "not-allowed": "Não aceito: isso não é permitido a você aqui.",
      forbidden: "Você só pode mudar o que você mesmo desenhou.",
      "no-such-stroke": "Isso não está mais no quadro.",
    })[code] ?? `Não aceito: ${whyNotInPortuguese({ code, text })}`,
  spared: "Você só pode apagar o que você mesmo desenhou.",
  undone: "Desfeito",
  redone: "Refeito",
  nothingToUndo: "Nada seu para desfazer",
  nothingToRedo: "Nada para refazer",
  down: "Caneta encostada",
  drawn: "Traço desenhado",
  dropped: "Traço descartado",
  erased: "Apagado",
  picture: "Adicionar uma imagem (G)",
  write: "Texto para o quadro: Enter coloca, Escape descarta",
  held: "Pego: as setas movem, Espaço solta",
  moved: "Movido",
  chosen: "O que está selecionado",
  remove: "Remover (Delete)",
  copy: "Duplicar (D)",
  copied: "Duplicado",
  smaller: "Menor (<)",
  larger: "Maior (>)",
  rewrite: "Reescrever (Enter)",
  notYours: "Só é possível mover o que você mesmo desenhou.",
  nothingYours: "Nada seu aqui",
  noPicture: "Isso não é uma imagem que possa ser lida aqui",
  nothingHere: "Nada para apagar aqui",
  saved: "Salvo como imagem",
  cleared: (who, own) =>
    own
      ? "Você limpou o quadro"
      : `${who === "server" ? "O anfitrião" : apart(who)} limpou o quadro`,
  uncleared: (who, own) =>
    own
      ? "Você restaurou o quadro"
      : `${who === "server" ? "O anfitrião" : apart(who)} restaurou o quadro`,
  content: (lines, names) =>
    lines === 0
      ? "O quadro está vazio."
      : `${plural(lines, { one: "traço", other: "traços" })} no quadro, de ${list(names)}.`,
};
