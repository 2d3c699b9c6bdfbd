/** What the client tells of what was said, as the page's messages. */

import { Message } from "./messages.js";

/**
 * @param {import("/peerpyrtc_client/index.js").RoomEvent} event
 * @param {import("./message.js").Message & {isFile?: boolean}} what
 */
export const said = ({ from, to, time, own, epoch, seq, redacted, edited, by_author }, what) =>
  new Message({
    ...{ from, ...what, to, time, own, place: { epoch, seq }, redacted },
    ...{ edited: edited !== undefined, editedAt: edited, byAuthor: by_author },
  });

/** @param {import("/peerpyrtc_client/events.js").AnnouncementEvent} announcement */
export const announced = ({ text, time, epoch, seq, redacted }) =>
  new Message({ from: "", text, time, own: false, place: { epoch, seq }, redacted });
