/** What the client tells of what was said, as the page's messages. */

import { Message } from "./messages.js";

/**
 * @param {import("/peerpyrtc_client/index.js").RoomEvent} event
 * @param {import("./message.js").Message} what
 */
export const said = ({ from, to, time, own, epoch, seq, redacted }, what) =>
  new Message({ from, ...what, to, time, own, place: { epoch, seq }, redacted });

/** @param {import("/peerpyrtc_client/events.js").AnnouncementEvent} announcement */
export const announced = ({ text, time, epoch, seq, redacted }) =>
  new Message({ from: "", text, time, own: false, place: { epoch, seq }, redacted });
