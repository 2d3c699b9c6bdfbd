/**
 * Every word of the chat page, in Spanish. The pages' Spanish says "tú", and calls
 * room: sala; host: anfitrión; guest: invitado; moderator(s): la moderación; mute: silenciar, en silencio;
 * kick: expulsar; ban: vetar; hold: retener; redact, take back: retirar; undo: deshacer; the word: la palabra;
 * whisper: susurro; whiteboard: pizarra; report: avisar.
 */

import { amounts } from "../../shared/amounts.js";
import { saidInSpanish, whyNotInSpanish } from "../../shared/host/es.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./es_guests.js";
import * as pictures from "./es_pictures.js";
import * as reactions from "./es_reactions.js";
import * as rooms from "./es_rooms.js";

const { length, list, plural, span } = amounts("es", (count) => `${count} más`);

const MESSAGES = { one: "mensaje", other: "mensajes" };

/** @type {typeof import("./en.js").en} */
export const es = {
  ...guests.es,
  ...pictures.es,
  ...reactions.es,
  ...rooms.es,
  title: (room) => `${apart(room)} - chat`,
  joinTitle: "Entrar en el chat",
  yourName: "Tu nombre",
  room: "Sala",
  language: "Idioma",
  join: "Entrar",
  joining: "Entrando...",
  joinIn: (seconds) => `Entrar en ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `Podrás volver a entrar dentro de ${span(seconds)}${seconds > SHORT ? ", o antes si la moderación te deja" : ""}.`
      : "Ya puedes volver a entrar.",
  cancel: "Cancelar",
  pin: "PIN de la sala",
  knockTitle: "Esperando en la puerta",
  knocking: (room) =>
    `La moderación de ${apart(room)} ve que estás aquí. Deja esta página abierta: continúa en cuanto te dejen entrar.`,
  knockedAway:
    "Ahora no se puede contactar con el anfitrión. Deja esta página abierta: continúa sola cuando el anfitrión vuelva.",
  notLetIn: (text) =>
    `No te han dejado entrar.${text ? ` ${es.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Cerrar",
  leave: "Salir de la sala",
  leaveUnsent: "Aún tienes algo sin enviar. ¿Salir de todos modos?",
  hostSees: "El anfitrión de esta sala lo ve todo y puede guardarlo.",
  joinAs: (name) => `Entrar como “${apart(name)}”`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} ya está en uso aquí. ¿Entrar como “${apart(suggestion)}”?`
      : `${apart(name)} ya está en uso aquí. Elige otro nombre.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `entra también desde aquí como “${apart(suggestion)}”`
      : "entra desde aquí con otro nombre";
    return `Ya estás aquí como ${apart(name)}, en otra pestaña o ventana. Sigue allí, o ${go}.`;
  },
  hostAway: "El anfitrión no responde. Reintentando...",
  nameHeld: "Alguien tenía este nombre hace un momento. Reintentando...",
  nameHeldOwn: "Tenías este nombre hace un momento, en otra página. Reintentando...",
  noData:
    "El anfitrión responde, pero no se logra una conexión de datos. Quizá lo impida una VPN, un cortafuegos o un ajuste de este navegador. Reintentando...",
  hostBusy: "Está entrando mucha gente. Enseguida te toca; reintentando...",
  noWebRTC: "Este navegador no puede entrar: no tiene WebRTC. Cualquier navegador actual lo tiene.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${es.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${es.moderatorWrote} ${saidInSpanish(why)}` : "";
    switch (code) {
      case "banned":
        return `Tienes vetada la entrada a las salas de este anfitrión.${when} Si es un error, habla con el anfitrión.${reason}`;
      case "timed-out":
        return `Te han sacado por un rato de las salas de este anfitrión.${when}${reason}`;
      case "name-not-listed":
        return "Tu nombre no está en la lista de esta sala. Escríbelo como lo tiene el anfitrión.";
      case "locked":
        return "Esta sala está cerrada con llave: ya no entra nadie nuevo. Pregunta al anfitrión, o inténtalo más tarde.";
      case "pin-required":
        return "Esta sala pide un PIN. Lo tiene quien te invitó.";
      case "pin-wrong":
        return retryAfter
          ? `Desde tu red llegaron demasiados PIN incorrectos.${when}`
          : "Ese no es el PIN. Inténtalo de nuevo.";
      case "removed":
        return `Te han sacado de las salas de este anfitrión.${when}`;
      case "bad-answer":
        return "Lo que responde en esta dirección no es un anfitrión.";
      case "bad-argument":
        return "Este navegador no deja conectarse a ninguna página. Quizá lo impida una extensión o una norma de su dueño.";
      default:
        return `${whyNotInSpanish({ code, text: text || code })}${when}`;
    }
  },

  messages: "Mensajes. Las flechas van de uno a otro, R responde.",
  message: "Mensaje",
  writeHere: "Mensaje",
  send: "Enviar",
  whoIsHere: "Quién está",
  findPerson: "Buscar a alguien",
  nobodyFound: "Nadie aquí tiene eso en su nombre.",
  you: "tú",
  moderates: "modera",
  muted: "en silencio",
  hasWord: "tiene la palabra",
  warning: "La moderación te advierte",
  warningRead: "Entendido",
  warningWithdrawn: "Esta advertencia se ha retirado",
  unwarned: (text) => `La moderación ha retirado una advertencia: ${lineApart(text)}`,
  warned: (text) => `La moderación te advierte: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} ahora se llama ${apart(to)}.`,
  renamedYou: (to) => `La moderación ha cambiado tu nombre a ${apart(to)}.`,
  movedAway: (name) => `${apart(name)} ha pasado a otra sala.`,
  movedHere: (from, text) =>
    `La moderación te ha traído aquí desde ${apart(from)}.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "mano levantada",
  raiseHand: "Levantar la mano",
  lowerHand: "Bajar la mano",
  raisedHand: (name) => `${apart(name)} ha levantado la mano.`,
  peopleCount: (count) =>
    count === 0 ? "nadie aún" : plural(count, { one: "persona", other: "personas" }),
  mentionOf: (name) => `Mencionar a ${apart(name)}`,
  whisperTo: (name) => `Susurrar a ${apart(name)}`,
  mentionWhom: "Mencionar a alguien",
  chat: "Chat",
  board: "Pizarra",
  views: "Chat y pizarra",
  newOnBoard: "novedades en la pizarra",
  boardFailed: "No se pudo cargar la pizarra.",
  sound: "Sonido con mensajes nuevos",
  emptyTitle: "Nadie ha dicho nada aún",
  emptyText: "Saluda. Toda la sala lo verá.",

  connecting: "Conectando",
  open: "Conectado",
  reconnecting: "Reconectando",
  connectionLost: "Conexión perdida. Reconectando... Nada de lo que escribiste se pierde.",
  hostStopped: "El anfitrión se ha detenido. Esta página vuelve cuando él vuelva.",
  tryNow: "Probar ahora",
  hostRestarted: "El anfitrión se reinició. Algunos mensajes que no había guardado ya no están.",
  gap: "Mientras no estabas se dijo más de lo que guarda el anfitrión.",

  topic: "Tema",
  pinned: "Aviso: ",
  pinnedMessage: "Fijado: ",
  pinnedTitle: "Mensaje fijado",
  closePin: "Ocultar el mensaje fijado",
  newTopic: (topic) => (topic ? `El tema ahora es: ${lineApart(topic)}` : "Ya no hay tema."),
  came: (names) => `${list(names)} ${names.length === 1 ? "ha entrado" : "han entrado"}.`,
  left: (names) => `${list(names)} ${names.length === 1 ? "ha salido" : "han salido"}.`,
  sentAway: (name) => `La moderación ha sacado a ${apart(name)}.`,
  announcement: "Anuncio del anfitrión",
  onlyToYou: "solo a ti",
  onlyTo: (name) => `solo a ${apart(name)}`,
  redacted: "Retirado por la moderación",
  manyRedacted: (count, name) =>
    `La moderación ha retirado ${plural(count, MESSAGES)} ${name ? `de ${apart(name)}` : "tuyos"}.`,
  manyDeleted: (count, name) =>
    `${name ? `${apart(name)} ha` : "Has"} borrado ${plural(count, MESSAGES)}.`,
  isTyping: (names) =>
    names.length > 3
      ? "Varias personas están escribiendo..."
      : `${list(names)} ${names.length === 1 ? "está" : "están"} escribiendo...`,
  newMessages: (count) => plural(count, { one: "mensaje nuevo", other: "mensajes nuevos" }),
  newFromHere: "Nuevo",

  showEarlier: "Mensajes anteriores",
  loadingEarlier: "Cargando mensajes anteriores...",
  earlierFailed: "No funcionó. Intentarlo de nuevo",
  roomBegins: "Aquí empieza la sala para ti",
  pageIsFull: "En esta página no caben más mensajes",

  search: "Buscar",
  searchFor: "Palabras que se dijeron",
  searching: "Buscando...",
  found: (count, hasMore) =>
    hasMore
      ? `Lo más reciente: ${plural(count, MESSAGES)}; hay más`
      : `${plural(count, MESSAGES)}, lo más reciente primero`,
  nothingFound: "Nada con esas palabras.",
  moreHits: "Más",
  goingBack: "Volviendo hasta ahí...",
  tooFarBack: "Está demasiado atrás para el hilo. Aquí está entero.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "Hace falta una palabra de al menos tres letras.";
      case "closed":
        return "No estás en la sala.";
      default:
        return "El anfitrión no puede buscar ahora. Inténtalo dentro de un momento.";
    }
  },

  showAll: "Mostrar todo",
  showLess: "Mostrar menos",
  reply: "Responder",
  replyTo: (name) => `Responder a ${apart(name)}`,
  replyToOwn: "Responder a tu propio mensaje",
  whispering: (name) => `Solo lo verán ${apart(name)} y el anfitrión.`,
  unknownMessage: "un mensaje que no tienes",
  stopReplying: "Escribir a todos, sin responder",
  hasGone: (name) => `${apart(name)} ya no está: nadie vería tu susurro.`,

  emoji: "Emojis",
  attach: "Adjuntar un archivo",
  dropHere: "Suelta archivos aquí para compartirlos",
  toBeSent: "Por enviar",
  takeOut: (name) => `No enviar ${apart(name)}`,
  trayFull: "Se envían como mucho veinte archivos a la vez. Envía antes estos.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} supera ${limit}, lo máximo que acepta este anfitrión.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "archivo supera", other: "archivos superan" })} ${limit}, lo máximo que acepta este anfitrión.`,
  noFolders: "Una carpeta no se puede compartir. Ponla antes en un solo archivo.",
  progress: (done, total) => `${done} de ${total}`,
  writeCaption: "Pie de foto",
  play: "Reproducir",
  cannotPlay: "Aquí no se puede reproducir. Puedes guardarlo.",
  waitingToSend: "Esperando para enviarse",
  hostIsAway: "El anfitrión no responde ahora. Reintentando...",
  loadAgain: "Volver a cargar la página",
  save: "Guardar",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Este archivo es demasiado grande para este anfitrión.";
      case "no-space":
        return "Al anfitrión no le queda espacio para archivos.";
      case "no-such-file":
        return "El anfitrión ya no tiene este archivo.";
      case "hash-mismatch":
        return "Lo que llegó no es el archivo compartido. Se ha descartado.";
      case "unreadable":
        return "Esto es una carpeta, o el archivo ha cambiado o ya no está.";
      case "no-files":
        return "Este anfitrión no acepta archivos.";
      case "outdated":
        return "Esta página es más antigua que el anfitrión. Vuelve a cargarla; lo que escribiste sigue en el campo.";
      case "aborted":
        return "Cancelado.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "La conexión se perdió por el camino. Inténtalo de nuevo.";
      case "unreachable":
      case "bad-answer":
        return "El anfitrión no responde como debería. Inténtalo de nuevo.";
      default:
        return "No funcionó. Inténtalo de nuevo, o elige otro archivo.";
    }
  },

  tooLong: (over) =>
    `${plural(over, { one: "carácter", other: "caracteres" })} de más para un mensaje. Acórtalo, por favor.`,
  sending: "Enviando...",
  waitsForConnection: "Sale cuando vuelva la conexión",
  held(why) {
    if (why === "delay") return "Sale dentro de un momento";
    const because = { approval: "", restricted: ", como todo lo que dices" }[why];
    return `Espera a la moderación${because ?? `: la regla ${apart(why)}`}`;
  },
  edit: "Editar",
  outAlready: "Ya había salido.",
  takingBack: "Pidiendo que se retire...",
  takenBackLater: "Se retirará cuando vuelva la conexión",
  sendAgain: "Enviar de nuevo",
  remove: "Quitar",
  slowEvery: (seconds) => `Modo lento: ${length(seconds)} entre dos mensajes.`,
  slowFor: (seconds) => `Modo lento: tu próximo mensaje en ${span(seconds)}.`,
  goesOutIn: (seconds) => `Modo lento: sale en ${span(seconds)}`,
  hostReadsAlone: "Solo el anfitrión lee lo que escribes.",
  notThisFile: "Esta sala no acepta archivos de este tipo ahora.",
  mutedUntil: (time) => `Estás en silencio hasta: ${time}. Puedes seguir leyendo.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Inténtalo dentro de ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `No enviado: demasiados mensajes a la vez.${when}`;
      case "muted":
        return `No enviado: estás en silencio.${when}`;
      case "slow-mode":
        return "No enviado: esta sala está en modo lento.";
      case "denied":
        return `No mostrado: la moderación decidió que no. ${saidInSpanish(text)}`;
      case "refused-by-rule":
        return `No enviado. ${saidInSpanish(text)}`;
      case "not-allowed":
        return "No enviado: eso está desactivado ahora en esta sala.";
      case "too-large":
        return "No enviado: este mensaje es demasiado largo.";
      case "queue-full":
        return "No enviado: ya hay demasiado en espera.";
      case "no-such-peer":
        return "No enviado: la persona a quien iba no está aquí.";
      case "malformed":
        return "No enviado: contiene algo que no se puede enviar.";
      case "closed":
        return "No enviado: no estás en la sala.";
      default:
        return `No enviado. ${whyNotInSpanish({ code, text })}${when}`;
    }
  },

  backToStart: "Volver al inicio",
  joinAgain: "Volver a entrar",
  moderatorWrote: "La moderación escribió:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "Te han sacado de las salas de este anfitrión",
          text: "La moderación te ha sacado. Podrás volver a entrar dentro de un momento.",
        };
      case "BANNED":
        return {
          title: "Tienes vetada la entrada a las salas de este anfitrión",
          text: "La moderación no te deja entrar. Si es un error, habla con el anfitrión.",
        };
      case "TIMED_OUT":
        return {
          title: "Estás fuera de las salas de este anfitrión por un rato",
          text: "Podrás volver cuando pase el tiempo. Recargar la página no lo acorta.",
        };
      case "DENIED":
        return {
          title: `No te han dejado entrar en ${apart(room)}`,
          text: "La moderación decide quién entra. Podrás pedirlo otra vez dentro de un momento.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} se ha cerrado`,
          text: "El anfitrión ha cerrado esta sala para todos.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Has vuelto a entrar desde otra página",
          text: "Un nombre solo puede estar una vez en una sala. Esta página ha salido.",
        };
      case "FLOODING":
        return {
          title: "Te han sacado de las salas de este anfitrión",
          text: "Desde aquí se envió demasiado en poco tiempo. Podrás volver cuando pase el tiempo; envía menos a la vez.",
        };
      case "SLOW_READER":
        return {
          title: `Te han sacado de ${apart(room)}`,
          text: "Tu conexión no pudo seguir a la sala. Vuelve donde la red sea mejor.",
        };
      default:
        return {
          title: `Ya no estás en ${apart(room)}`,
          text: detail || "El anfitrión lo ha terminado.",
        };
    }
  },
};
