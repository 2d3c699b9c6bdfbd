import { amounts } from "../../shared/amounts.js";
import { reasonInSpanish, whyNotInSpanish } from "../../shared/host/es.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("es", (count) => `${count} más`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Inténtalo dentro de ${span(seconds)}.` : "");

/** Every word of the whiteboard, in Spanish. @type {typeof import("./en.js").en} */
export const es = {
  board: "La pizarra. Dibuja con el ratón, un lápiz, el dedo o el teclado.",
  boardKind: "pizarra de dibujo",
  boardHelp:
    "Las flechas mueven la cruz, con Mayús más lejos. Espacio apoya y levanta el lápiz, Escape descarta el trazo. Las herramientas: P lápiz, E borrador, M marcador, L línea, A flecha, R rectángulo, O elipse, I puntero. Con el borrador, Espacio borra lo que dibujaste bajo la cruz; con el puntero, muestra a los demás dónde está la cruz. 1 a 6 eligen un color, S el siguiente grosor, Control Z deshace, Control Mayús Z rehace, más y menos cambian el zoom, 0 lo muestra todo. Arrastrar con Espacio pulsado mueve la pizarra. T es un texto y N una nota: Espacio abre un campo en la cruz e Intro coloca lo escrito. G añade una imagen. V es para lo propio: Espacio lo recoge en la cruz y lo suelta, Intro lo reescribe, Suprimir lo quita, < y > lo hacen más pequeño y más grande. Las flechas mueven lo seleccionado, con Mayús más lejos; D lo duplica, Escape lo suelta.",
  divider: "Ancho del chat",
  tools: "Herramientas de dibujo",
  tool: "Herramienta",
  toolNames: [
    "Lápiz",
    "Borrador de tus dibujos",
    "Marcador",
    "Línea",
    "Flecha",
    "Rectángulo",
    "Elipse",
    "Puntero que no deja nada",
    "Texto",
    "Nota",
    "Seleccionar y mover lo propio",
  ],
  short: {
    tools: [
      "Lápiz",
      "Borrador",
      "Marcador",
      "Línea",
      "Flecha",
      "Rectángulo",
      "Elipse",
      "Puntero",
      "Texto",
      "Nota",
      "Seleccionar",
    ],
    picture: "Imagen",
    zoomOut: "Alejar",
    fit: "Mostrar toda",
    zoomIn: "Acercar",
    paper: "Papel",
    lead: "Guiar",
    clear: "Vaciar",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Color y grosor",
  colour: "Color",
  size: "Grosor",
  colours: ["Negro", "Rojo", "Naranja", "Verde", "Azul", "Violeta"],
  white: "Blanco",
  sizes: ["Fino", "Medio", "Grueso"],
  undo: "Deshacer (Ctrl+Z)",
  redo: "Rehacer (Ctrl+Mayús+Z)",
  more: "Más",
  zoomIn: "Acercar (+)",
  zoomOut: "Alejar (-)",
  fit: "Mostrar toda la pizarra (0)",
  save: "Guardar como imagen: PNG",
  saveSvg: "Guardar como dibujo: SVG",
  paper: "Otro papel",
  papers: {
    plain: "Papel liso",
    lined: "Papel rayado",
    squared: "Papel cuadriculado",
    dotted: "Papel punteado",
  },
  lead: "Guiar: hacer que los demás vean lo que ves",
  leading: "Dejar de guiar",
  following: (who, isFollowing) =>
    isFollowing ? `Dejar de seguir a ${apart(who)}` : `Seguir a ${apart(who)}`,
  led: (who) => `Ves lo que ve ${apart(who)}`,
  letGo: "Vuelves a mirar por tu cuenta",
  zoomed: (percent) => ({
    short: `${percent} %`,
    long: `Mostrar toda la pizarra, ahora ${percent} %`,
  }),
  blurred: "Toca para ver",
  notLoaded: "No se pudo cargar lo que hace las imágenes. Inténtalo de nuevo.",
  notSaved: "No había sitio para una imagen",
  clear: "Vaciar la pizarra para todos",
  sure: "¿Vaciar la pizarra para todos?",
  yes: "Vaciar",
  no: "Conservar",
  loading: "Cargando la pizarra...",
  notNow: "No se dibujó",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInSpanish(why)}` : "";
    const end = Number.isFinite(until)
      ? `hasta las ${hour(until)}`
      : "hasta que la moderación lo levante";
    if (kind === "muted") return `Estás en silencio ${end}: puedes mirar, pero no dibujar.${words}`;
    if (kind === "held")
      return `Lo que haces espera a la moderación, y los dibujos no pueden esperar: puedes mirar.${words}`;
    return "Aquí puedes mirar, pero no dibujar.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Estás en silencio: tu dibujo no se aceptó.${again(retryAfter)}`,
      "rate-limited": `Demasiado a la vez: tu último trazo no se aceptó.${again(retryAfter)}`,
      "too-large": "Ese trazo era demasiado largo para esta pizarra.",
      "queue-full": "Ya hay demasiado en espera: tu último trazo no se aceptó.",
      "board-full": "La pizarra está llena. Borra algo, o pide al anfitrión que la vacíe.",
      "not-allowed": "No aceptado: eso no se permite aquí.",
      forbidden: "Solo puedes cambiar lo que dibujaste tú.",
      "no-such-stroke": "Eso ya no está en la pizarra.",
    })[code] ?? `No se aceptó: ${whyNotInSpanish({ code, text })}`,
  spared: "Solo puedes borrar lo que dibujaste tú.",
  undone: "Deshecho",
  redone: "Rehecho",
  nothingToUndo: "No hay nada tuyo que deshacer",
  nothingToRedo: "No hay nada que rehacer",
  down: "Lápiz apoyado",
  drawn: "Trazo dibujado",
  dropped: "Trazo descartado",
  erased: "Borrado",
  picture: "Añadir una imagen (G)",
  write: "Texto para la pizarra: Intro lo coloca, Escape lo descarta",
  held: "Recogido: las flechas lo mueven, Espacio lo suelta",
  moved: "Movido",
  chosen: "Lo seleccionado",
  remove: "Eliminar (Supr)",
  copy: "Duplicar (D)",
  copied: "Duplicado",
  smaller: "Más pequeño (<)",
  larger: "Más grande (>)",
  rewrite: "Reescribir (Intro)",
  notYours: "Solo se puede mover lo que has dibujado tú.",
  nothingYours: "Aquí no hay nada tuyo",
  noPicture: "Eso no es una imagen que se pueda leer aquí",
  nothingHere: "Aquí no hay nada que borrar",
  saved: "Guardado como imagen",
  cleared: (who, own) =>
    own
      ? "Has vaciado la pizarra"
      : `${who === "server" ? "El anfitrión" : apart(who)} ha vaciado la pizarra`,
  uncleared: (who, own) =>
    own
      ? "Has restaurado la pizarra"
      : `${who === "server" ? "El anfitrión" : apart(who)} ha restaurado la pizarra`,
  content: (lines, names) =>
    lines === 0
      ? "La pizarra está vacía."
      : `${plural(lines, { one: "trazo", other: "trazos" })} en la pizarra, de ${list(names)}.`,
};
