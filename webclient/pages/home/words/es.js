/** Every word of the start page, in Spanish. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("es", (count) => `${count} más`);

/** @type {typeof import("./en.js").en} */
export const es = {
  title: "Entrar en una sala",
  purpose: "Chatea con la gente de esta red. Sin cuenta y sin instalar nada.",
  yourName: "Tu nombre",
  room: "Sala",
  openRooms: "Salas abiertas",
  noRooms: "Ninguna por ahora. La sala que escribas arriba se abre cuando entres.",
  roomsUnknown: "El anfitrión no responde. Reintentando...",
  people: (count) =>
    count === 0 ? "nadie aún" : plural(count, { one: "persona", other: "personas" }),
  join: "Entrar",
  hostSees: "El anfitrión ve todo lo que se dice en sus salas y puede guardarlo.",
  bringOthers: "Invitar a otras personas",
  scan: (room) => `Escanea este código para entrar en ${room}, o escribe la dirección:`,
  codeOf: (room) => `Código QR de la sala ${room}`,
  noCode: "Aquí aparecerá un código cuando la sala esté abierta.",
  more: "Más de este anfitrión",
  boardOf: (room) => `Pizarra de ${room}`,
  echo: "Probar la conexión",
  language: "Idioma",
};
