/** The room's board: a script of its own beside the page's, loaded when it is first opened. */

export { mount, prepare } from "/pages/whiteboard/mount.js";
