/** Every word of the start page, in Portuguese as it is spoken in Brazil. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("pt-BR", (count) => `mais ${count}`);

/** @type {typeof import("./en.js").en} */
export const pt = {
  title: "Entrar em uma sala",
  purpose: "Converse com quem está nesta rede. Sem conta, sem instalar nada.",
  yourName: "Seu nome",
  room: "Sala",
  openRooms: "Salas abertas",
  noRooms: "Nenhuma ainda. A sala que você escrever acima abre quando você entrar.",
  roomsUnknown: "O anfitrião não responde. Tentando de novo...",
  people: (count) =>
    count === 0 ? "ninguém ainda" : plural(count, { one: "pessoa", other: "pessoas" }),
  join: "Entrar",
  hostSees: "O anfitrião vê tudo o que se diz nas salas dele e pode guardar.",
  bringOthers: "Convidar outras pessoas",
  scan: (room) => `Escaneie este código para entrar em ${room}, ou digite o endereço:`,
  codeOf: (room) => `Código QR da sala ${room}`,
  noCode: "Aqui aparece um código quando a sala estiver aberta.",
  more: "Mais neste anfitrião",
  boardOf: (room) => `Quadro de ${room}`,
  echo: "Testar a conexão",
  language: "Idioma",
};
