/** The words of the connection test, in the language of whoever reads it. */

import { spoken } from "/pages/shared/i18n.js";

/** @type {typeof import("./words/en.js").en} */
export const words = await spoken((language, again) => import(`./words/${language}.js${again}`));
