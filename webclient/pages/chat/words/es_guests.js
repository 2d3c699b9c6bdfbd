/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Spanish. */

import { amounts } from "../../shared/amounts.js";
import { saidInSpanish, whyNotInSpanish } from "../../shared/host/es.js";
import { apart } from "../../shared/shown.js";

const { span } = amounts("es", String);

/** @type {typeof import("./en_guests.js").en} */
export const es = {
  notNow: {
    chat: "Por ahora aquí solo puedes leer.",
    whisper: "Los susurros entre invitados están desactivados aquí.",
    ask: "Escribir solo al anfitrión está desactivado aquí.",
    file: "Esta sala no acepta archivos ahora.",
    picture: "Esta sala no acepta imágenes ahora.",
    hand: "Levantar la mano está desactivado aquí.",
    rename: "Aquí no se cambian los nombres.",
    see: "Esta sala no muestra quién más está.",
  },
  readOrAsk: "Por ahora aquí solo puedes leer, o escribir al anfitrión.",
  writeToHost: "Escribir solo al anfitrión",
  whisperingToHost: "Solo lo verán el anfitrión y la moderación.",
  onlyToHost: "solo al anfitrión",
  mutedForNow: "Estás en silencio hasta que la moderación lo levante.",
  allWaits: "Lo que escribes espera a la moderación.",
  hostSaid: saidInSpanish,
  reason: (why) => `Motivo: ${saidInSpanish(why)}`,
  changeName: "Cambiar de nombre",
  beCalled: (name) => `Llamarse ${apart(name)}`,
  calledNow: (name) => `Ahora te llamas ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion ? `llámate aquí “${apart(suggestion)}”` : "elige otro nombre";
          return `${apart(name)} eres tú, en otra pestaña o ventana. Cierra antes la otra, o ${other}.`;
        }
        return `${apart(name)} ya está en uso aquí.${suggestion ? "" : " Elige otro nombre."}`;
      case "bad-name":
        return `Aquí nadie puede llamarse ${apart(name)}. Elige otro nombre.`;
      case "name-not-listed":
        return `${apart(name)} no está en la lista de esta sala. Escríbelo como lo tiene el anfitrión.`;
      case "not-allowed":
        return es.notNow.rename;
      case "muted":
        return "Estás en silencio: ahora no puedes cambiar de nombre.";
      case "rate-limited":
        return `Eso fue demasiado a la vez.${retryAfter ? ` Inténtalo dentro de ${span(retryAfter)}.` : ""}`;
      default:
        return "El anfitrión no responde. Inténtalo de nuevo.";
    }
  },
  about: (name) => `Más sobre ${apart(name)}`,
  aboutMessage: "Más sobre este mensaje",
  yourMessage: "Tu mensaje",
  emojiAndMore: "Emojis y formato",
  formatting: "Formato",
  copyCode: "Copiar",
  codeCopied: "Copiado",
  codeNotCopied: "No copiado: selecciónalo",
  edited: "editado",
  editing: "Cambiar tu mensaje",
  deleteIt: "Borrar",
  deleteSure: "Borrar para todos",
  redactedByAuthor: "Borrado por quien lo escribió",
  redactedByYou: "Borraste este mensaje",
  notChanged: (error) => `No cambiado. ${whyNotInSpanish(error)}`,
  copyLink: "Copiar el enlace",
  linkCopied: "Copiado. Lleva hasta aquí a quien pueda leerlo.",
  linkNotCopied: "Este navegador no deja copiar a las páginas. Aquí está:",
  linkGone: "Ese mensaje ya no está, o no puedes leerlo.",
  linkFailed: "El anfitrión no responde. Inténtalo de nuevo.",
  report: "Avisar a la moderación",
  reportWhy: "Qué tiene de malo (opcional)",
  reportThem: "Avisar de esta persona, con lo último que dijo",
  reported: "Gracias. La moderación lo mirará; nadie más sabrá quién avisó.",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "No se avisó: el anfitrión ya no tiene ese mensaje.";
    return `No se avisó. ${whyNotInSpanish({ code, text })}`;
  },
  ignoredWhispers: "Susurros que no ves",
  ignoredMany: (count) => `Susurros que no ves (${count})`,
  ignore: "Ocultar sus susurros",
  ignoreNot: "Mostrar sus susurros",
  ignored: (name) => `Ya no ves susurros de ${apart(name)}, en esta sala y este navegador.`,
  ignoredNot: (name) => `Vuelves a ver los susurros de ${apart(name)}.`,

  undoIt: "Deshacer",
  youModerate:
    "Moderas aquí: los tres puntos junto a un nombre o un mensaje muestran lo que puedes hacer.",
  moderatingFailed: "No se pudieron cargar las herramientas de moderación. Reintentando...",
  moderatingBroken:
    "Las herramientas de moderación no funcionan en esta página. Vuelve a cargarla.",
  youModerateNot: "Ya no moderas aquí.",
  youModerateAlready: "Ya moderas aquí: no necesitas este enlace.",
  invitedTo: (room) =>
    `Con este enlace moderas ${apart(room)} en cuanto entras, si nadie lo ha usado ya: sirve una vez.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Este navegador no guarda cookies aquí, así que no se puede moderar con él. Permítelas y abre el enlace otra vez: sigue siendo válido.";
      case "invite-used":
        return "Tu enlace de moderación ya se usó, y cada uno sirve una vez. Pide otro al anfitrión: se crea en el panel con Room > Invite a moderator…";
      default:
        return "Tu enlace de moderación no sirve aquí: se usó, caducó, se retiró o es de otra sala. Pide otro al anfitrión: se crea en el panel con Room > Invite a moderator…";
    }
  },
};
