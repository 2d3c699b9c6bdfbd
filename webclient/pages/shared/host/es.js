/** What the host says, and why one is out of a room, in Spanish. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { ended, saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const { span } = amounts("es", String);

export const saidInSpanish = saidIn({
  rule: (name) => `Eso va contra la regla ${apart(name)}.`,
  wave: "Llegaron demasiados a la vez. Inténtalo más tarde.",
});

/** @param {string} why */
export const reasonInSpanish = (why) => ended(`Motivo: “${saidInSpanish(why)}”.`);

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "El anfitrión no entiende eso.",
  "too-large": "Eso es demasiado largo.",
  "binary-not-supported": "El anfitrión no acepta eso de esta forma.",
  "not-ready": "Aún no estás en la sala.",
  "rate-limited": "Eso fue demasiado a la vez.",
  muted: "Estás en silencio.",
  "held-back": "Aquí pasan demasiadas cosas ahora. Espera un momento.",
  "no-such-peer": "Esa persona no está aquí.",
  "no-such-room": "Esa sala no existe.",
  "too-short": "Eso es demasiado corto.",
  "no-such-message": "Ese mensaje ya no existe.",
  "too-late": "Ya es tarde: hace demasiado tiempo.",
  "no-such-stroke": "Eso ya no está en la pizarra.",
  "board-full": "La pizarra está llena.",
  "bad-name": "Ese nombre no se puede usar aquí.",
  "name-taken": "Ese nombre ya está en uso aquí.",
  "room-full": "Esa sala está llena.",
  "too-many": "Ya hay demasiados aquí.",
  "rooms-closed": "Aquí solo el anfitrión abre salas nuevas.",
  forbidden: "Eso no se puede hacer aquí.",
  removed: "Te han sacado.",
  banned: "Tienes la entrada vetada.",
  "timed-out": "Tienes que quedarte fuera un rato.",
  "name-not-listed": "Ese nombre no está en la lista.",
  "bad-offer": "La conexión de este navegador no encaja con el anfitrión.",
  stopping: "El anfitrión se está deteniendo.",
  "no-answer": "El anfitrión no puede responder ahora.",
  "no-such-file": "El anfitrión ya no tiene ese archivo.",
  "hash-mismatch": "El archivo no llegó intacto.",
  "no-space": "Al anfitrión no le queda espacio.",
  stalled: "Dejaron de llegar datos por el camino.",
  "no-such-ban": "Ese veto ya no existe.",
  "no-such-act": "El anfitrión ya no sabe nada de eso.",
  "not-undone": "Eso ya no se puede deshacer.",
  "bad-invite": "Ese enlace no sirve aquí.",
  "invite-used": "Ese enlace ya se ha usado.",
  "not-allowed": "Ahora no puedes hacer eso aquí.",
  "slow-mode": "Esta sala está en modo lento.",
  denied: "La moderación decidió que no.",
  "no-such-item": "Alguien ya lo ha decidido.",
  "no-patterns": "Este anfitrión no conoce patrones.",
  locked: "Esta sala está cerrada con llave.",
  "pin-required": "Esta sala pide un PIN.",
  "pin-wrong": "Ese no es el PIN.",
  "door-closed": "En esta sala no se entra así.",
  "refused-by-rule": "Eso va contra una regla.",
  "no-such-rule": "Esa regla ya no existe.",
  withdrawn: "Lo has retirado.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInSpanish = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "La moderación te ha sacado.",
  BANNED:
    "Tienes vetada la entrada a las salas de este anfitrión. Si es un error, habla con el anfitrión.",
  TIMED_OUT: "La moderación te ha sacado por un rato.",
  MOVED: "La moderación te ha pasado a otra sala.",
  DENIED: "No te han dejado entrar.",
  ROOM_CLOSED: "El anfitrión ha cerrado esta sala para todos.",
  DUPLICATE_IDENTITY: "Has vuelto a entrar desde otra página.",
  FLOODING: "Desde aquí se envió demasiado en poco tiempo.",
  SLOW_READER: "Tu conexión no pudo seguir el ritmo.",
  PROTOCOL_ERROR: "Esta página y el anfitrión no se entienden. Vuelve a cargar la página.",
  "name-taken": "Aquí alguien ya tiene tu nombre.",
  removed: "Te han sacado de las salas de este anfitrión.",
  banned:
    "Tienes vetada la entrada a las salas de este anfitrión. Si es un error, habla con el anfitrión.",
  "timed-out": "Te han sacado por un rato de las salas de este anfitrión.",
  "name-not-listed":
    "Tu nombre no está en la lista de esta sala. Escríbelo como lo tiene el anfitrión.",
  "room-full": "Esta sala está completa. Inténtalo más tarde.",
  unsupported: "Este navegador no tiene WebRTC, o está desactivado.",
  "no-data-connection":
    "El anfitrión responde, pero no se logra una conexión de datos. Quizá lo impida una VPN, un cortafuegos o un ajuste del navegador.",
  unreachable: "El anfitrión no responde. Comprueba que estás en su red.",
  "connection-lost": "Se ha perdido la conexión.",
  timeout: "Ha tardado demasiado.",
  muted: "Estás en silencio.",
  "rate-limited": "Eso fue demasiado a la vez.",
  "queue-full": "Ya hay demasiado en espera.",
  closed: "No estás conectado.",
  other: "El anfitrión lo ha terminado.",
};

export const whyInSpanish = endings(
  ENDINGS,
  (seconds) => `Podrás volver a entrar dentro de ${span(seconds)}.`,
  reasonInSpanish,
  whyNotInSpanish,
);
