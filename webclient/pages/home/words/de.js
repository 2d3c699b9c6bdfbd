/** Every word of the start page, in German. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("de", (count) => `${count} weitere`);

/** @type {typeof import("./en.js").en} */
export const de = {
  title: "Einem Raum beitreten",
  purpose: "Chatte mit den Leuten in diesem Netz. Ohne Konto, ohne Installation.",
  yourName: "Dein Name",
  room: "Raum",
  openRooms: "Offene Räume",
  noRooms: "Noch keine. Der Raum, den du oben nennst, öffnet sich, wenn du beitrittst.",
  roomsUnknown: "Der Gastgeber antwortet nicht. Ich sehe gleich noch einmal nach...",
  people: (count) =>
    count === 0 ? "noch niemand" : plural(count, { one: "Person", other: "Personen" }),
  join: "Beitreten",
  hostSees: "Der Gastgeber sieht alles, was in seinen Räumen gesagt wird, und darf es aufbewahren.",
  bringOthers: "Andere dazuholen",
  scan: (room) => `Zum Beitreten in ${room} scannen oder die Adresse eintippen:`,
  codeOf: (room) => `QR-Code des Raums ${room}`,
  noCode: "Sobald der Raum offen ist, steht hier ein Code.",
  more: "Mehr bei diesem Gastgeber",
  boardOf: (room) => `Whiteboard von ${room}`,
  echo: "Verbindung testen",
  language: "Sprache",
};
