/** The words of the connection test, in the language of whoever reads it. */

import { choose } from "/pages/shared/i18n.js";
import { de } from "./words/de.js";
import { en } from "./words/en.js";

export const words = choose({ en, de });
