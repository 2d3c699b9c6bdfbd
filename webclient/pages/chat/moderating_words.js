/** The words of whoever moderates: everyone's, and those that nobody else reads. */

import { language } from "/pages/shared/i18n.js";
import { words as everyones } from "./strings.js";

/** This script's own, where it had to be loaded by another address: what couldn't be is not asked for again. */
const again = new URL(import.meta.url).search;

/** @type {typeof import("./moderating/en.js").en} */
const moderators = (await import(`./moderating/${language}.js${again}`))[language];

export const words = { ...everyones, ...moderators };
