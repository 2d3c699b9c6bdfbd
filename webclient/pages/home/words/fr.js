/** Every word of the start page, in French. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("fr", (count) => `${count} autres`);

/** @type {typeof import("./en.js").en} */
export const fr = {
  title: "Rejoindre un salon",
  purpose: "Discute avec les gens de ce réseau. Sans compte, sans rien installer.",
  yourName: "Ton nom",
  room: "Salon",
  openRooms: "Salons ouverts",
  noRooms: "Aucun pour l'instant. Le salon que tu nommes ci-dessus s'ouvre quand tu le rejoins.",
  roomsUnknown: "L'hôte ne répond pas. Nouvel essai...",
  people: (count) =>
    count === 0 ? "encore personne" : plural(count, { one: "personne", other: "personnes" }),
  join: "Rejoindre",
  hostSees: "L'hôte voit tout ce qui se dit dans ses salons et peut le conserver.",
  bringOthers: "Inviter d'autres personnes",
  scan: (room) => `Scanne ce code pour rejoindre ${room}, ou tape l'adresse :`,
  codeOf: (room) => `Code QR du salon ${room}`,
  noCode: "Un code s'affiche ici dès que le salon est ouvert.",
  more: "Aussi chez cet hôte",
  boardOf: (room) => `Tableau blanc de ${room}`,
  echo: "Tester la connexion",
  language: "Langue",
};
